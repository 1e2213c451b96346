import type { Metadata } from 'next';

import { PageHeader } from '@/components/page-header';
import { CollectorsPanel } from '@/features/market/components/collectors-panel';
import { HistoryPanel } from '@/features/market/components/history-panel';
import { ServicesTable } from '@/features/services/components/services-table';

export const metadata: Metadata = { title: 'System' };

export default function SystemPage() {
  return (
    <>
      <PageHeader title="System" />
      <div className="grid gap-3">
        <ServicesTable />
        <div className="grid items-start gap-3 xl:grid-cols-2">
          <HistoryPanel />
          <CollectorsPanel />
        </div>
      </div>
    </>
  );
}
