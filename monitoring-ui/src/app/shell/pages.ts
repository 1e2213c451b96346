export interface PageLink {
  path: string;
  name: string;
  key: string;
  icon: string;
}

/** The pages there are, with the second key after g. */
export const PAGES: readonly PageLink[] = [
  { path: '/', name: 'Overview', key: 'o', icon: 'M3 10 10 4l7 6v7h-5v-4H8v4H3z' },
  {
    path: '/night',
    name: 'Night',
    key: 'n',
    icon: 'M16 12.5A6.5 6.5 0 0 1 7.5 4 6.5 6.5 0 1 0 16 12.5z',
  },
  { path: '/strategies', name: 'Strategies', key: 's', icon: 'M3 15 8 9l3 3 6-8M3 18h14' },
  { path: '/system', name: 'System', key: 'y', icon: 'M3 4h14v5H3zM3 11h14v5H3zM6 6.5h1M6 13.5h1' },
];

export const isCurrent = (page: PageLink, path: string): boolean =>
  page.path === '/' ? path === '/' : path.startsWith(page.path);
