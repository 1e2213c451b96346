import { QueryCache, QueryClient } from '@tanstack/react-query';

import { Problem, isSignedOut } from './api';

const RECOVER_EVERY_MILLIS = 10_000;

const worthRetrying = (error: Error): boolean =>
  !(error instanceof Problem) || error.status === 0 || error.status >= 500;

/** Server state: kept fresh by the stream, asked for again only where that failed. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isSignedOut(error)) onSignedOut();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 1 && worthRetrying(error),
        retryDelay: 1000,
        refetchInterval: (query) =>
          query.state.error && worthRetrying(query.state.error) ? RECOVER_EVERY_MILLIS : false,
      },
    },
  });
}
