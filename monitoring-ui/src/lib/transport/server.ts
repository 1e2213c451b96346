import 'server-only';

import { cookies } from 'next/headers';

import { environment } from '@/lib/environment';

const TIMEOUT_MILLIS = 2000;

/** While a page is rendered: straight to the gateway, in the name of whoever asked for the page. */
export async function transport(path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('cookie', (await cookies()).toString());
  return fetch(environment().GATEWAY_URL.replace(/\/$/, '') + path, {
    ...init,
    headers,
    signal: AbortSignal.timeout(TIMEOUT_MILLIS),
  });
}
