'use client';

import { useQuery } from '@tanstack/react-query';

import { type Market, marketQuery } from '@/features/market/api/market';
import { useNow } from '@/lib/now';
import { formatDateTime, formatDuration, formatTime } from '@/lib/time';

import { useLastHeard, useStreamState } from './live';

/** What is at stake, which market at which time, and how fresh the page is. */
export function TopBar() {
  const { data: market } = useQuery(marketQuery);
  return (
    <header className="bg-raised border-line sticky top-0 z-30 flex h-[29px] items-center justify-between gap-4 border-b px-4 whitespace-nowrap max-sm:px-3">
      <p className="flex min-w-0 gap-4 max-sm:gap-2">
        <strong title="No order reaches an exchange">PAPER</strong>
        <span className="text-muted flex min-w-0 gap-x-1.5">
          {market ? <Source market={market} /> : null}
        </span>
      </p>
      <p className="text-muted flex shrink-0 gap-x-1.5">
        <WallClock />
        <StreamAge />
      </p>
    </header>
  );
}

function Source({ market }: { market: Market }) {
  return (
    <>
      {market.kind === 'generated' ? (
        <strong className="text-warn" data-testid="top-generated">
          GENERATED PRICES
        </strong>
      ) : null}
      <span className="truncate max-md:hidden" data-testid="top-market">
        {market.label}
      </span>
      {/[×x]\s*\d|\d\s*[×x]/.test(market.label) ? null : (
        <span className="max-lg:hidden">· × {market.rate}</span>
      )}
      <span data-testid="top-market-time" data-value={market.market_time ?? ''}>
        <span className="max-sm:hidden">· market </span>
        {market.market_time ? formatDateTime(market.market_time) : 'not started'}
      </span>
    </>
  );
}

function WallClock() {
  const now = useNow();
  return now === 0 ? null : <span className="max-sm:hidden">UTC {formatTime(now, true)} ·</span>;
}

/** The link of this browser; its loss is told apart from a service or the exchange failing. */
function StreamAge() {
  const now = useNow();
  const state = useStreamState();
  const lastHeard = useLastHeard()();
  if (now === 0 || state === 'connecting') return <span>stream …</span>;
  const age = formatDuration(Math.max(now - lastHeard, 0) / 1000);
  if (state === 'open') return <span data-testid="stream-age">stream {age}</span>;
  return (
    <span role="status" className="text-warn font-semibold" data-testid="stream-lost">
      <span className="max-sm:sr-only">this browser has </span>lost the stream
      <span className="max-sm:hidden"> {age} ago, retrying</span>
    </span>
  );
}
