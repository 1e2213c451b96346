'use client';

import { useQuery } from '@tanstack/react-query';

import { meQuery } from '@/features/session/api/session';
import { StrategyView } from '@/features/strategies/components/strategy-view';

import { mayTrade } from '../../../shell/roles';

export function Strategy({ id }: { id: string }) {
  const { data: me } = useQuery(meQuery);
  return <StrategyView key={id} id={id} mayTrade={mayTrade(me)} />;
}
