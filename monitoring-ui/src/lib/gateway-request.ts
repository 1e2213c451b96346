import 'server-only';

import { environment } from './environment';

/** What the gateway needs to know of a request; the rest stays here. */
const REQUEST_HEADERS = [
  'accept',
  'accept-language',
  'authorization',
  'content-type',
  'cookie',
  'last-event-id',
  'user-agent',
  'x-api-key',
  'x-correlation-id',
  'x-requested-with',
] as const;

/** Where the gateway answers a path. */
export const gatewayUrl = (path: string): string =>
  environment().GATEWAY_URL.replace(/\/$/, '') + path;

/** Of a request's headers those that go on to the gateway. */
export function forwardedHeaders(received: Pick<Headers, 'get'>): Headers {
  const headers = new Headers();
  for (const name of REQUEST_HEADERS) {
    const value = received.get(name);
    if (value !== null) headers.set(name, value);
  }
  return headers;
}
