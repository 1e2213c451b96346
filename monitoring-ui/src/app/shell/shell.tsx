import type { ReactNode } from 'react';

import { BottomBar } from './bottom-bar';
import { Commands } from './commands';
import { LiveProvider } from './live';
import { SideNav } from './side-nav';
import { TopBar } from './top-bar';

/** The frame of every page one is signed in to. */
export function Shell({ children }: { children: ReactNode }) {
  return (
    <LiveProvider>
      <a
        href="#main"
        className="bg-accent text-on-accent sr-only z-50 rounded p-2 focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the content
      </a>
      <Commands>
        <TopBar />
        <div className="flex min-h-[calc(100dvh-29px)]">
          <SideNav />
          <main
            id="main"
            tabIndex={-1}
            className="min-w-0 flex-1 p-4 pb-24 outline-none max-sm:p-3 sm:pb-4"
          >
            {children}
          </main>
        </div>
        <BottomBar />
      </Commands>
    </LiveProvider>
  );
}
