'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useState } from 'react';

import { Dialog } from '@/components/dialog';

import { AccountMenu } from './account-menu';
import { useCommands } from './commands';
import { PAGES, isCurrent } from './pages';

const ITEM =
  'text-muted aria-[current=page]:text-text flex h-14 flex-1 flex-col items-center justify-center gap-0.5 text-label';

/** The bar of five on a phone. */
export function BottomBar() {
  const path = usePathname();
  const commands = useCommands();
  const [more, setMore] = useState(false);
  return (
    <nav
      aria-label="Pages"
      className="bg-surface border-line fixed inset-x-0 bottom-0 z-30 flex border-t pb-[env(safe-area-inset-bottom)] sm:hidden"
    >
      {PAGES.map((page) => (
        <Link
          key={page.path}
          href={page.path}
          prefetch={false}
          aria-current={isCurrent(page, path) ? 'page' : undefined}
          className={ITEM}
        >
          <Icon path={page.icon} />
          {page.name}
        </Link>
      ))}
      <button type="button" className={ITEM} onClick={() => setMore(true)} aria-haspopup="dialog">
        <Icon path="M4 10h.5M10 10h.5M16 10h.5" />
        More
      </button>
      <Dialog title="More" open={more} close={() => setMore(false)}>
        <button
          type="button"
          className="hover:bg-raised h-11 w-full rounded-md px-2 text-left"
          onClick={() => {
            setMore(false);
            commands.openPalette();
          }}
        >
          Search or run…
        </button>
        <AccountMenu />
      </Dialog>
    </nav>
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
