import type { Metadata } from 'next';

import { bestQuery, candidatesQuery, runQuery, runsQuery } from '@/features/nights/api/queries';
import { fullestGate } from '@/features/nights/api/runs';
import { type Filters, type SearchParams, filtersOf, pageNumber } from '@/lib/filters';
import { type Ask, Prefetched } from '@/lib/prefetch';

import { Night } from './night';

export const metadata: Metadata = { title: 'Night' };

export default async function NightPage({ searchParams }: { searchParams: SearchParams }) {
  const filters = await filtersOf(searchParams);
  return (
    <Prefetched load={(ask) => load(ask, filters)}>
      <Night />
    </Prefetched>
  );
}

async function load(ask: Ask, filters: Filters): Promise<void> {
  const newest = ask(runsQuery(0));
  const older = ask(runsQuery(pageNumber(filters.nights)));
  const runId = filters.run ?? (await newest)?.items[0]?.run_id;
  const run = runId === undefined ? undefined : await ask(runQuery(runId, false));
  if (run?.status === 'finished') {
    const gate = filters.gate ?? fullestGate(run);
    const page = pageNumber(filters.page);
    await Promise.all([
      ask(bestQuery(run)),
      ask(candidatesQuery(run.run_id, gate, filters.symbol ?? '', page)),
    ]);
  }
  await older;
}
