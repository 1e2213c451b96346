'use client';

import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';

import { Empty } from '@/components/empty';
import { Panel } from '@/components/panel';
import { formatNumber, formatPercent } from '@/lib/format';
import { formatWindow } from '@/lib/time';

import { equityQuery } from '../api/queries';
import type { Equity } from '../api/strategies';

const Placeholder = () => <div className="skeleton h-[300px]" aria-hidden="true" />;
const EquityChart = dynamic(() => import('./equity-chart'), { ssr: false, loading: Placeholder });

export function EquityPanel({
  resultId,
  className = '',
}: {
  resultId: string;
  className?: string;
}) {
  const query = useQuery(equityQuery(resultId));
  return (
    <Panel
      title="Equity against buy-and-hold, and drawdown"
      testId="panel-equity"
      className={className}
      query={query}
      skeleton={<Placeholder />}
      meta={({ points }) =>
        `${formatWindow(points[0]?.date, points.at(-1)?.date)} · USDT, net of costs`
      }
      empty={({ points }) =>
        points.length === 0 ? (
          <Empty reason="This result has no day of equity.">Backtest it on a longer window.</Empty>
        ) : undefined
      }
    >
      {({ points }) => (
        <>
          <EquityChart points={points} label={inWords(points)} />
          <p className="text-muted text-label mt-1 flex flex-wrap gap-x-4">
            <span>
              <span className="text-accent" aria-hidden="true">
                ━{' '}
              </span>
              strategy
            </span>
            <span>
              <span aria-hidden="true">╌ </span>buy and hold of the symbol
            </span>
            <span>
              <span className="text-loss" aria-hidden="true">
                ━{' '}
              </span>
              drawdown
            </span>
          </p>
        </>
      )}
    </Panel>
  );
}

function inWords(points: Equity['points']): string {
  const [first, last] = [points[0], points.at(-1)];
  const deepest = Math.max(0, ...points.map(({ drawdown }) => Math.abs(drawdown ?? 0)));
  return (
    `Equity from ${formatNumber(first?.equity)} to ${formatNumber(last?.equity)} USDT, ` +
    `buy and hold to ${formatNumber(last?.buy_and_hold)}, deepest drawdown ${formatPercent(deepest)}`
  );
}
