import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';

import { call } from '@/lib/api';
import type { components } from '@/lib/api-types/api-gateway';
import { documented, optionalText } from '@/lib/schema';

type Gateway = components['schemas'];

const me = documented<Gateway['Me']>()(
  z.object({ username: z.string(), role: z.string(), expires_at: optionalText }),
);
const linkAnswer = documented<Gateway['Redeemed']>()(
  z.object({ needs_password: z.boolean(), setup_ticket: optionalText }),
);
const nothing = z.unknown();

export const meQuery = queryOptions({
  queryKey: ['session', 'me'],
  queryFn: ({ signal }) => call('/auth/me', me, { signal }),
  staleTime: 300_000,
});

export const redeemLink = (token: string) =>
  call('/auth/link', linkAnswer, { method: 'POST', body: { token } });

export const setUp = (ticket: string, password: string) =>
  call('/auth/setup', nothing, { method: 'POST', body: { setup_ticket: ticket, password } });

export const signIn = (username: string, password: string) =>
  call('/auth/sign-in', nothing, { method: 'POST', body: { username, password } });

export const signOut = () => call('/auth/sign-out', nothing, { method: 'POST' });

/** A whole load, not a route change: nothing of the session before stays in memory. */
export function enter(to: string): void {
  window.location.assign(to);
}

/** Where to go after signing in: a path of this site only. */
export function safePath(next: string | null): string {
  return next !== null && /^\/(?![/\\])/.test(next) ? next : '/';
}
