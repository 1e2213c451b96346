'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

import { AccountMenu } from './account-menu';
import { PAGES, isCurrent } from './pages';

export function SideNav() {
  const path = usePathname();
  return (
    <nav
      aria-label="Pages"
      className="bg-surface border-line sticky top-[29px] hidden h-[calc(100dvh-29px)] w-44 shrink-0 flex-col border-r p-2 pt-3 sm:flex"
    >
      <ul className="flex flex-1 flex-col gap-px">
        {PAGES.map((page) => (
          <li key={page.path}>
            <Link
              href={page.path}
              prefetch={false}
              aria-current={isCurrent(page, path) ? 'page' : undefined}
              className="aria-[current=page]:bg-raised hover:bg-raised flex h-8 items-center justify-between rounded-md px-2"
            >
              {page.name}
              <kbd className="keycap" aria-hidden="true">
                g {page.key}
              </kbd>
            </Link>
          </li>
        ))}
      </ul>
      <AccountMenu />
    </nav>
  );
}
