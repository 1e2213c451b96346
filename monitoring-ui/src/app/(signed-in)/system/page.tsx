import type { Metadata } from 'next';

import { PageHeader } from '@/components/page-header';
import { collectorsQuery, historyQuery } from '@/features/market/api/market';
import { CollectorsPanel } from '@/features/market/components/collectors-panel';
import { HistoryPanel } from '@/features/market/components/history-panel';
import { servicesQuery } from '@/features/services/api/services';
import { ServicesTable } from '@/features/services/components/services-table';
import { type Ask, Prefetched } from '@/lib/prefetch';

export const metadata: Metadata = { title: 'System' };

export default function SystemPage() {
  return (
    <Prefetched load={load}>
      <PageHeader title="System" />
      <div className="grid gap-3">
        <ServicesTable />
        <div className="grid items-start gap-3 xl:grid-cols-2">
          <HistoryPanel />
          <CollectorsPanel />
        </div>
      </div>
    </Prefetched>
  );
}

const load = (ask: Ask) =>
  Promise.all([ask(servicesQuery), ask(historyQuery), ask(collectorsQuery)]);
