import 'server-only';

import {
  HydrationBoundary,
  QueryClient,
  type QueryExecuteOptions,
  type QueryKey,
  dehydrate,
} from '@tanstack/react-query';
import type { ReactNode } from 'react';

/** Longer than this no page is held back: what has not come by then the browser asks for. */
const PATIENCE_MILLIS = 400;

/** Asks for one query; undefined where it failed, which the browser then finds out for itself. */
export type Ask = <Data, Key extends QueryKey>(
  query: QueryExecuteOptions<Data, Error, Data, Data, Key>,
) => Promise<Data | undefined>;

/** Renders its children with the answers already in the query cache, the first HTML included. */
export async function Prefetched({
  load,
  children,
}: {
  load: (ask: Ask) => Promise<unknown>;
  children: ReactNode;
}) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  await Promise.race([load((query) => client.query(query).catch(() => undefined)), patience()]);
  // What nobody waits for any more is not asked for either.
  await client.cancelQueries();
  return <HydrationBoundary state={dehydrate(client)}>{children}</HydrationBoundary>;
}

const patience = () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLIS));
