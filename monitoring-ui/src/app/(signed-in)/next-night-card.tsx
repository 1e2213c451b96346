'use client';

import { useQuery } from '@tanstack/react-query';

import { marketQuery, rateOf } from '@/features/market/api/market';
import { NextNight } from '@/features/nights/components/next-night';

/** The next night, counted in the time of the market. */
export function NextNightCard() {
  const { data: market } = useQuery(marketQuery);
  return <NextNight marketTime={market?.market_time} rate={rateOf(market)} />;
}
