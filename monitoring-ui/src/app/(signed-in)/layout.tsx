import type { ReactNode } from 'react';

import { marketQuery } from '@/features/market/api/market';
import { meQuery } from '@/features/session/api/session';
import { type Ask, Prefetched } from '@/lib/prefetch';

import { Shell } from '../shell/shell';

export default function SignedInLayout({ children }: { children: ReactNode }) {
  return (
    <Prefetched load={load}>
      <Shell>{children}</Shell>
    </Prefetched>
  );
}

const load = (ask: Ask) => Promise.all([ask(marketQuery), ask(meQuery)]);
