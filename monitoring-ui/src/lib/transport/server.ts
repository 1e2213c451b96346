import 'server-only';

import { headers } from 'next/headers';

import { forwardedHeaders, gatewayUrl } from '@/lib/gateway-request';

const TIMEOUT_MILLIS = 2000;

/** While a page is rendered: straight to the gateway, in the name of whoever asked for the page. */
export async function transport(path: string, init: RequestInit): Promise<Response> {
  const forwarded = forwardedHeaders(await headers());
  new Headers(init.headers).forEach((value, name) => forwarded.set(name, value));
  const timeout = AbortSignal.timeout(TIMEOUT_MILLIS);
  return fetch(gatewayUrl(path), {
    ...init,
    headers: forwarded,
    signal: init.signal ? AbortSignal.any([init.signal, timeout]) : timeout,
  });
}
