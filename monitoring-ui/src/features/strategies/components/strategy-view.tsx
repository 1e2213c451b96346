'use client';

import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import Link from 'next/link';

import { Badge } from '@/components/badge';
import { PageHeader } from '@/components/page-header';
import { Panel } from '@/components/panel';
import { Skeleton } from '@/components/skeleton';
import { Status } from '@/components/status';
import { Empty } from '@/components/empty';
import { gateName } from '@/lib/metric';
import { formatWindow } from '@/lib/time';
import { useUrlFilters } from '@/lib/url-filters';

import { resultIdOf, resultQuery, strategyQuery } from '../api/queries';
import type { Result, Strategy } from '../api/strategies';
import { EquityPanel } from './equity-panel';
import { Gates } from './gates';
import { MetricRail } from './metric-rail';
import { Provenance } from './provenance';
import { TradesPanel } from './trades-panel';

/** One strategy: charts left, the metric rail right. */
export function StrategyView({ id, mayTrade }: { id: string; mayTrade: boolean }) {
  const query = useQuery(strategyQuery(id));
  const [filters] = useUrlFilters();
  const strategy = query.data;
  const resultId = resultIdOf(filters, strategy);
  const result = useQuery({ ...resultQuery(resultId ?? ''), enabled: resultId !== undefined });
  return (
    <>
      <PageHeader title={strategy ? <Title strategy={strategy} /> : 'Strategy'}>
        <span className="text-muted">
          {result.data ? formatWindow(result.data.window.from, result.data.window.to) : ''}
        </span>
      </PageHeader>
      <div className="grid grid-cols-12 items-start gap-3">
        <div className="col-span-12 grid min-w-0 gap-3 lg:col-span-8 xl:col-span-9">
          <RulesPanel query={query} />
          {resultId ? <EquityPanel resultId={resultId} /> : <NoResult query={query} />}
          {resultId && strategy ? (
            <TradesPanel {...{ resultId, symbol: strategy.symbol, interval: strategy.interval }} />
          ) : null}
          {strategy && resultId ? <Evidence {...{ strategy, result, mayTrade }} /> : null}
        </div>
        <div className="col-span-12 grid min-w-0 gap-3 lg:col-span-4 xl:col-span-3">
          {strategy && resultId ? <Rail {...{ strategy, result }} /> : null}
        </div>
      </div>
    </>
  );
}

function Title({ strategy }: { strategy: Strategy }) {
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span data-testid="strategy-name">{strategy.name}</span>
      <Badge badge={strategy.badge} />
      <span className="text-muted text-base font-normal">
        {strategy.symbol} {strategy.interval}
      </span>
      <span className="text-base font-normal">
        <Status status={strategy.status} testId="strategy-status" />
        {strategy.gate ? (
          <span className="text-muted"> at the gate: {gateName(strategy.gate).toLowerCase()}</span>
        ) : null}
      </span>
    </span>
  );
}

function RulesPanel({ query }: { query: UseQueryResult<Strategy> }) {
  return (
    <Panel
      title="Rules"
      testId="panel-rules"
      query={query}
      skeleton={<Skeleton rows={5} />}
      meta={(strategy) => `version ${strategy.version ?? 1}`}
    >
      {(strategy) => (
        <>
          <ol className="max-w-[90ch] list-decimal pl-5" data-testid="strategy-rules">
            {strategy.rules_in_words.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ol>
          <details className="mt-2">
            <summary className="link text-muted w-fit cursor-pointer">The document as JSON</summary>
            <pre
              tabIndex={0}
              className="bg-bg border-line text-label mt-2 max-h-80 overflow-auto rounded border p-3 font-mono"
            >
              {JSON.stringify(strategy.document, null, 2)}
            </pre>
          </details>
        </>
      )}
    </Panel>
  );
}

function NoResult({ query }: { query: UseQueryResult<Strategy> }) {
  return (
    <Panel title="Equity" testId="panel-equity" query={query} skeleton={<Skeleton rows={8} />}>
      {() => (
        <Empty reason="It has not been backtested yet.">
          See the other{' '}
          <Link href="/strategies" className="link">
            strategies
          </Link>
          .
        </Empty>
      )}
    </Panel>
  );
}

interface RailProps {
  strategy: Strategy;
  result: UseQueryResult<Result>;
}

function Rail({ strategy, result }: RailProps) {
  return (
    <Panel title="Metrics" testId="panel-metrics" query={result} skeleton={<Skeleton rows={26} />}>
      {(data) => <MetricRail result={data} strategy={strategy} />}
    </Panel>
  );
}

/** Which gates it passed, and what it takes to check that for oneself. */
function Evidence({ strategy, result, mayTrade }: RailProps & { mayTrade: boolean }) {
  return (
    <div className="grid gap-3 xl:grid-cols-2">
      <Panel title="Gates" testId="panel-gates" query={result} skeleton={<Skeleton rows={7} />}>
        {() => <Gates gates={strategy.gates} />}
      </Panel>
      <Panel
        title="Provenance"
        testId="panel-provenance"
        query={result}
        skeleton={<Skeleton rows={7} />}
      >
        {(data) => <Provenance result={data} mayRun={mayTrade} />}
      </Panel>
    </div>
  );
}
