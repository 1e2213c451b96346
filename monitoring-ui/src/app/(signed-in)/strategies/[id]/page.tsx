import type { Metadata } from 'next';

import {
  equityQuery,
  resultIdOf,
  resultQuery,
  strategyQuery,
  tradesQuery,
} from '@/features/strategies/api/queries';
import { type Filters, type SearchParams, filtersOf, pageNumber } from '@/lib/filters';
import { instrumentsQuery } from '@/lib/instruments';
import { type Ask, Prefetched } from '@/lib/prefetch';

import { Strategy } from './strategy';

export const metadata: Metadata = { title: 'Strategy' };

interface StrategyPageProps {
  params: Promise<{ id: string }>;
  searchParams: SearchParams;
}

export default async function StrategyPage({ params, searchParams }: StrategyPageProps) {
  const { id } = await params;
  const filters = await filtersOf(searchParams);
  return (
    <Prefetched load={(ask) => load(ask, id, filters)}>
      <Strategy id={id} />
    </Prefetched>
  );
}

async function load(ask: Ask, id: string, filters: Filters): Promise<void> {
  const instruments = ask(instrumentsQuery);
  const resultId = resultIdOf(filters, await ask(strategyQuery(id)));
  if (resultId !== undefined) {
    await Promise.all([
      ask(resultQuery(resultId)),
      ask(equityQuery(resultId)),
      ask(tradesQuery(resultId, pageNumber(filters.trades))),
    ]);
  }
  await instruments;
}
