'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';

import { Empty } from '@/components/empty';
import { Pager } from '@/components/pager';
import { Panel } from '@/components/panel';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import type { Filters } from '@/lib/filters';
import { useUrlFilters } from '@/lib/url-filters';

import { ANY, DEFAULT_SORT, strategiesQuery } from '../api/queries';
import { FilterBar } from './filter-bar';
import { listColumns } from './list-columns';

const FILTERS = ['q', 'status', 'symbol', 'interval', 'run_id'];

/** Every strategy, 50 a page, as the URL filters and orders them. */
export function StrategiesView() {
  const [filters, change] = useUrlFilters();
  const query = useQuery(strategiesQuery(filters));
  return (
    <>
      <FilterBar filters={filters} change={change} />
      <Panel
        title="Strategies"
        testId="panel-strategies"
        query={query}
        skeleton={<Skeleton rows={16} height={28} />}
        meta={() => 'backtest of 90 days, net of costs; luck is the best of that many trials'}
        empty={({ total }) =>
          total === 0 ? <NoStrategies filters={filters} change={change} /> : undefined
        }
      >
        {({ items, page, size, total }) => (
          <>
            <div className={query.isPlaceholderData ? 'opacity-60' : ''}>
              <Table
                caption="Strategies"
                testId="strategies"
                columns={listColumns}
                rows={items}
                keyOf={(item) => item.strategy_id}
                sort={{
                  current: filters.sort ?? DEFAULT_SORT,
                  change: (sort) => change({ sort }),
                }}
              />
            </div>
            <Pager
              label="Strategies"
              page={page}
              size={size}
              total={total}
              go={(next) => {
                change({ page: String(next) });
                window.scrollTo({ top: 0 });
              }}
            />
          </>
        )}
      </Panel>
    </>
  );
}

function NoStrategies({
  filters,
  change,
}: {
  filters: Filters;
  change: (changes: Filters) => void;
}) {
  const anyState = () => change({ status: ANY });
  if (
    filters.status === 'selected' &&
    FILTERS.every((name) => name === 'status' || !filters[name])
  ) {
    return (
      <Empty reason="No strategy is selected.">
        A night selects what passes every gate; the first comes at 03:00 market time.{' '}
        <button type="button" className="link" onClick={anyState}>
          Show those of any state
        </button>
      </Empty>
    );
  }
  if (!FILTERS.some((name) => filters[name] && filters[name] !== ANY)) {
    return (
      <Empty reason="No strategy has been bred yet.">
        The first{' '}
        <Link href="/night" className="link">
          night
        </Link>{' '}
        breeds them.
      </Empty>
    );
  }
  return (
    <Empty reason="No strategy matches these filters.">
      <button
        type="button"
        className="link"
        onClick={() =>
          change({ ...Object.fromEntries(FILTERS.map((name) => [name, undefined])), status: ANY })
        }
      >
        Clear the filters
      </button>
    </Empty>
  );
}
