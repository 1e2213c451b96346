import type { Metadata } from 'next';

import { PageHeader } from '@/components/page-header';
import { tickersQuery } from '@/features/market/api/market';
import { MarketPanel } from '@/features/market/components/market-panel';
import { PricesPanel } from '@/features/market/components/prices-panel';
import { newestRunQuery, scheduleQuery } from '@/features/nights/api/queries';
import { LastNightPanel } from '@/features/nights/components/last-night-panel';
import { servicesQuery } from '@/features/services/api/services';
import { ServicesPanel } from '@/features/services/components/services-panel';

import { instrumentsQuery } from '@/lib/instruments';
import { type Ask, Prefetched } from '@/lib/prefetch';

import { PaletteButton } from '../shell/palette-button';
import { FirstSteps } from './first-steps';
import { NextNightCard } from './next-night-card';

export const metadata: Metadata = { title: 'Overview' };

export default function OverviewPage() {
  return (
    <Prefetched load={load}>
      <PageHeader title="Overview">
        <PaletteButton />
      </PageHeader>
      <div className="grid grid-cols-12 gap-3">
        <MarketPanel className="col-span-12 lg:col-span-8" />
        <div className="col-span-12 grid gap-3 lg:col-span-4">
          <NextNightCard />
          <ServicesPanel />
        </div>
        <LastNightPanel className="col-span-12 xl:col-span-6" firstSteps={<FirstSteps />} />
        <PricesPanel className="col-span-12 xl:col-span-6" />
      </div>
    </Prefetched>
  );
}

const load = (ask: Ask) =>
  Promise.all([
    ask(scheduleQuery),
    ask(servicesQuery),
    ask(newestRunQuery),
    ask(tickersQuery),
    ask(instrumentsQuery),
  ]);
