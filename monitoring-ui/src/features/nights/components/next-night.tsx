'use client';

import { useQuery } from '@tanstack/react-query';

import { Figure } from '@/components/figure';
import { Panel } from '@/components/panel';
import { Skeleton } from '@/components/skeleton';
import { formatDate, formatDuration, formatTime, secondsBetween } from '@/lib/time';

import { scheduleQuery } from '../api/queries';
import { type Schedule, isActive } from '../api/runs';

interface NextNightProps {
  marketTime: string | undefined;
  /** Market seconds a real second; undefined where it runs as fast as it goes. */
  rate: number | undefined;
  className?: string;
}

/** When the next night begins, in market time and by the clock on the wall. */
export function NextNight({ marketTime, rate, className = '' }: NextNightProps) {
  const query = useQuery(scheduleQuery);
  return (
    <Panel
      title="Next night"
      testId="panel-next-night"
      className={className}
      query={query}
      skeleton={<Skeleton rows={2} height={22} />}
      meta={({ next_night: next }) => (next ? `${formatDate(next)}, market time` : null)}
    >
      {(schedule) => (
        <>
          <p className="text-figure font-semibold">
            <Figure testId="next-night" raw={schedule.next_night}>
              {formatTime(schedule.next_night)}
            </Figure>{' '}
            <span className="text-base font-normal" data-testid="next-night-in">
              {until(schedule, marketTime)}
            </span>
          </p>
          <p className="text-muted text-label">{onTheWall(schedule, marketTime, rate)}</p>
        </>
      )}
    </Panel>
  );
}

function secondsUntil(schedule: Schedule, marketTime: string | undefined): number | undefined {
  const now = marketTime ?? schedule.market_time;
  return now === undefined || schedule.next_night === undefined
    ? undefined
    : secondsBetween(now, schedule.next_night);
}

function until(schedule: Schedule, marketTime: string | undefined): string {
  const seconds = secondsUntil(schedule, marketTime);
  if (seconds === undefined) return '';
  return seconds <= 0 ? 'due now' : `in ${formatDuration(seconds)}`;
}

function onTheWall(
  schedule: Schedule,
  marketTime: string | undefined,
  rate: number | undefined,
): string {
  if (schedule.last_night && isActive(schedule.last_night)) return 'a night is running now';
  const seconds = secondsUntil(schedule, marketTime);
  if (seconds === undefined) return 'The market has not started.';
  if (rate === undefined) return 'The market runs as fast as it goes.';
  if (rate === 1) return 'As it happens.';
  return `${formatDuration(Math.max(seconds, 0) / rate)} of real time at ${rate} ×, while the market runs`;
}
