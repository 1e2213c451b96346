import { type QueryClient, queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';

import { call } from '@/lib/api';
import type { components } from '@/lib/api-types/api-gateway';
import type { LiveMessage } from '@/lib/live/messages';
import { documented, list, observed, optionalText } from '@/lib/schema';

const serviceSchema = documented<components['schemas']['ServiceState']>()(
  z.object({
    name: z.string(),
    port: observed,
    status: z.string(),
    version: optionalText,
    uptime_seconds: observed,
    dependencies: z._default(z.record(z.string(), z.string()), {}),
    checked_at: optionalText,
  }),
);

export const servicesSchema = list(serviceSchema);

export interface Service extends z.infer<typeof serviceSchema> {
  /** When its state was last heard of, in this browser's time. */
  readonly heardAt: number;
  /** Whether it reports on the stream by itself. */
  readonly beats: boolean;
}

export interface Services {
  readonly items: readonly Service[];
}

const QUERY_KEY = ['services', 'all'] as const;

export const servicesQuery = queryOptions({
  queryKey: QUERY_KEY,
  queryFn: async ({ signal, client }): Promise<Services> => {
    const answer = await call('/api/v1/services', servicesSchema, { signal });
    return asHeard(answer, client.getQueryData<Services>(QUERY_KEY), Date.now());
  },
});

/** Joins an answer to what is known: who beats on the stream stays known. */
export function asHeard(
  { items }: z.infer<typeof servicesSchema>,
  before: Services | undefined,
  now: number,
): Services {
  const beating = new Set(before?.items.filter(({ beats }) => beats).map(({ name }) => name));
  return {
    items: items.map((item) => ({
      ...item,
      heardAt: Math.min(Date.parse(item.checked_at ?? '') || now, now),
      beats: beating.has(item.name),
    })),
  };
}

export function patchServices(
  client: QueryClient,
  messages: readonly LiveMessage[],
  now: number,
): void {
  const beats = new Map(
    messages.flatMap((message) =>
      message.kind === 'health' ? [[message.service, message] as const] : [],
    ),
  );
  if (beats.size === 0) return;
  client.setQueryData(
    QUERY_KEY,
    (old: Services | undefined) =>
      old && {
        items: old.items.map((item) => {
          const beat = beats.get(item.name);
          if (!beat) return item;
          const { status, version, uptime_seconds, dependencies } = beat;
          return {
            ...item,
            status,
            version,
            uptime_seconds,
            dependencies,
            heardAt: now,
            beats: true,
          };
        }),
      },
  );
}

/** Beats come every five seconds, the others are asked about every thirty. */
const STALE_AFTER_MILLIS = { beating: 15_000, asked: 75_000 };

/** The state to show: stale after three missed beats, whatever was said last. */
export function shownStatus(service: Service, now: number): string {
  const limit = service.beats ? STALE_AFTER_MILLIS.beating : STALE_AFTER_MILLIS.asked;
  if (service.status === 'down' || now === 0) return service.status;
  return now - service.heardAt > limit ? 'stale' : service.status;
}

/** "market-data-service" → "market-data". */
export const shortName = (name: string): string =>
  name.replace(/-service$/, '').replace(/^api-/, '');
