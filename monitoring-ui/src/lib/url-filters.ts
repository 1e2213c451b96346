'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';

import { type Filters, changedQuery } from './filters';

/**
 * Filters live in the URL, so that a page can be linked to. A change rewrites the address in place:
 * the page stays, only what the filters select is asked for.
 */
export function useUrlFilters(): [Filters, (changes: Filters) => void] {
  const path = usePathname();
  const parameters = useSearchParams();
  const filters = useMemo(() => Object.fromEntries(parameters), [parameters]);
  const change = useCallback(
    (changes: Filters) => {
      const query = changedQuery(new URLSearchParams(parameters), changes);
      window.history.replaceState(null, '', path + query);
    },
    [path, parameters],
  );
  return [filters, change];
}
