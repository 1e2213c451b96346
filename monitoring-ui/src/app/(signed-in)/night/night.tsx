'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { PageHeader } from '@/components/page-header';
import { NightView } from '@/features/nights/components/night-view';
import { StartNight } from '@/features/nights/components/start-night';
import { meQuery } from '@/features/session/api/session';
import { useUrlFilters } from '@/lib/url-filters';

import { useStreamState } from '../../shell/live';
import { mayTrade } from '../../shell/roles';

/** The night with its start: `?start=1` opens the question, so that the palette can ask it. */
export function Night() {
  const { data: me } = useQuery(meQuery);
  const live = useStreamState() === 'open';
  const [filters, change] = useUrlFilters();
  const [asking, setAsking] = useState(false);
  const open = asking || filters.start !== undefined;
  const close = () => {
    setAsking(false);
    if (filters.start !== undefined) change({ start: undefined });
  };
  return (
    <>
      <PageHeader title="Night">
        <button
          type="button"
          className="control"
          disabled={!mayTrade(me)}
          title={mayTrade(me) ? undefined : 'A viewer may look, not start'}
          onClick={() => setAsking(true)}
          data-testid="night-start"
        >
          Start a night…
        </button>
      </PageHeader>
      <StartNight
        open={open}
        close={close}
        started={(run) => change({ run, start: undefined, gate: undefined, symbol: undefined })}
      />
      <NightView live={live} mayTrade={mayTrade(me)} />
    </>
  );
}
