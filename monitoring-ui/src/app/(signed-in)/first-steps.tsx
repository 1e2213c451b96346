'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';

import { Bar } from '@/components/bar';
import { historyQuery } from '@/features/market/api/market';
import { formatPercent } from '@/lib/format';

/** Before the first night: the three steps to it. */
export function FirstSteps() {
  const { data: history } = useQuery(historyQuery);
  const items = history?.items ?? [];
  const share =
    items.length === 0 ? 0 : items.reduce((sum, item) => sum + item.share, 0) / items.length;
  return (
    <ol className="grid gap-3 py-2" data-testid="first-steps">
      <li>
        <p>
          <strong>1. History.</strong> A night needs 90 days of candles of every symbol:{' '}
          {history?.ready
            ? 'they are here.'
            : `${formatPercent(share, 0)} of all asked for is here.`}
        </p>
        <div className="mt-1 max-w-80">
          <Bar share={history?.ready ? 1 : share} label="History filled" />
        </div>
      </li>
      <li>
        <strong>2. The first night.</strong>{' '}
        <Link href="/night" className="link">
          Start it now
        </Link>
        , or wait for 03:00 market time.
      </li>
      <li>
        <strong>3. What it found.</strong> Its strategies appear under{' '}
        <Link href="/strategies" className="link">
          Strategies
        </Link>
        , each with its rules, its trades and what luck alone would have given.
      </li>
    </ol>
  );
}
