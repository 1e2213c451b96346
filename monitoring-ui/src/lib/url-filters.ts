'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';

export type Filters = Readonly<Record<string, string | undefined>>;

/** Filters live in the URL: a page can be linked to, and Back undoes. */
export function useUrlFilters(): [Filters, (changes: Filters) => void] {
  const router = useRouter();
  const path = usePathname();
  const parameters = useSearchParams();
  const filters = useMemo(() => Object.fromEntries(parameters), [parameters]);
  const change = useCallback(
    (changes: Filters) => {
      router.replace(`${path}${changedQuery(new URLSearchParams(parameters), changes)}`, {
        scroll: false,
      });
    },
    [router, path, parameters],
  );
  return [filters, change];
}

/** The query with `changes` made; any of them but the page itself starts again at the first. */
export function changedQuery(query: URLSearchParams, changes: Filters): string {
  if (!('page' in changes)) query.delete('page');
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The page number in the URL; 0 for anything else. */
export function pageNumber(value: string | undefined): number {
  const number = Number(value ?? 0);
  return Number.isInteger(number) && number > 0 ? number : 0;
}
