'use client';

import { useQuery } from '@tanstack/react-query';

import { enter, meQuery, signOut } from '@/features/session/api/session';
import { toggleTheme, useTheme } from '@/lib/theme';

export async function leave(): Promise<void> {
  await signOut();
  enter('/sign-in');
}

/** Who is signed in, the theme, and the way out. */
export function AccountMenu() {
  const { data: me } = useQuery(meQuery);
  const theme = useTheme();
  return (
    <div className="border-line flex flex-col gap-1 border-t pt-2">
      <button
        type="button"
        className="hover:bg-raised h-8 rounded-md px-2 text-left max-sm:h-11"
        onClick={toggleTheme}
      >
        {theme === 'dark' ? 'Light theme' : 'Dark theme'}
      </button>
      <button
        type="button"
        className="hover:bg-raised h-8 rounded-md px-2 text-left max-sm:h-11"
        onClick={() => void leave()}
      >
        Sign out{' '}
        <span className="text-muted" data-testid="session-user">
          {me?.username}
        </span>
      </button>
    </div>
  );
}
