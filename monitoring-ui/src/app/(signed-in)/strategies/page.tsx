import type { Metadata } from 'next';
import { Suspense } from 'react';

import { PageHeader } from '@/components/page-header';
import { StrategiesView } from '@/features/strategies/components/strategies-view';

export const metadata: Metadata = { title: 'Strategies' };

export default function StrategiesPage() {
  return (
    <>
      <PageHeader title="Strategies" />
      <Suspense>
        <StrategiesView />
      </Suspense>
    </>
  );
}
