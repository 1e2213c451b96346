import type { Metadata } from 'next';
import { Suspense } from 'react';

import { Strategy } from './strategy';

export const metadata: Metadata = { title: 'Strategy' };

export default async function StrategyPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <Suspense>
      <Strategy id={id} />
    </Suspense>
  );
}
