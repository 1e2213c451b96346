import type { Metadata } from 'next';
import { redirect } from 'next/navigation';

import { PageHeader } from '@/components/page-header';
import { strategiesQuery } from '@/features/strategies/api/queries';
import { StrategiesView } from '@/features/strategies/components/strategies-view';
import { type SearchParams, filtersOf } from '@/lib/filters';
import { instrumentsQuery } from '@/lib/instruments';
import { Prefetched } from '@/lib/prefetch';

export const metadata: Metadata = { title: 'Strategies' };

/** Without a filter it leads with what nights selected, and says so in the address. */
export default async function StrategiesPage({ searchParams }: { searchParams: SearchParams }) {
  const filters = await filtersOf(searchParams);
  if (Object.keys(filters).length === 0) redirect('/strategies?status=selected');
  return (
    <Prefetched load={(ask) => Promise.all([ask(strategiesQuery(filters)), ask(instrumentsQuery)])}>
      <PageHeader title="Strategies" />
      <StrategiesView />
    </Prefetched>
  );
}
