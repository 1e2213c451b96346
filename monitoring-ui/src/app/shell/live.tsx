'use client';

import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import {
  type ReactNode,
  createContext,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

import { patchMarket } from '@/features/market/api/market';
import { patchNights } from '@/features/nights/api/queries';
import { patchServices } from '@/features/services/api/services';
import type { LiveMessage } from '@/lib/live/messages';
import { LiveStream, type StreamState } from '@/lib/live/stream';

import { goToSignIn } from '../providers';

interface Live {
  state: StreamState;
  lastHeard: () => number;
}

const LiveContext = createContext<Live>({ state: 'connecting', lastHeard: () => 0 });

/** Every feature writes what concerns it into the query cache. */
function patchAll(client: QueryClient, messages: readonly LiveMessage[]): void {
  patchMarket(client, messages);
  patchServices(client, messages, Date.now());
  patchNights(client, messages);
}

/** The one stream of the page. After a gap everything on screen is asked for again. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const stream = useRef<LiveStream | undefined>(undefined);
  const [state, setState] = useState<StreamState>('connecting');
  useEffect(() => {
    const opened = new LiveStream('/api/v1/stream', {
      onMessages: (messages) => patchAll(client, messages),
      onState: setState,
      onGap: () => void client.invalidateQueries(),
      onSignedOut: goToSignIn,
    });
    stream.current = opened;
    void opened.run();
    return () => opened.close();
  }, [client]);
  const live = useMemo(() => ({ state, lastHeard: () => stream.current?.lastHeard ?? 0 }), [state]);
  return <LiveContext value={live}>{children}</LiveContext>;
}

export const useStreamState = (): StreamState => useContext(LiveContext).state;
export const useLastHeard = (): (() => number) => useContext(LiveContext).lastHeard;
