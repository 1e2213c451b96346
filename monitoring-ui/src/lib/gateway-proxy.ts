import 'server-only';

import { forwardedHeaders, gatewayUrl } from './gateway-request';

/** Belong to one connection, or no longer hold once the body was decoded. */
const DROPPED_RESPONSE_HEADERS = [
  'connection',
  'content-encoding',
  'content-length',
  'keep-alive',
  'set-cookie',
  'transfer-encoding',
];

/** Passes a request on to the gateway and its answer back, event by event where it is a stream. */
export async function toGateway(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  try {
    const answer = await fetch(gatewayUrl(pathname + search), {
      method: request.method,
      headers: forwardedHeaders(request.headers),
      body: await requestBody(request),
      redirect: 'manual',
      cache: 'no-store',
      signal: request.signal,
    });
    return new Response(answer.body, { status: answer.status, headers: responseHeaders(answer) });
  } catch (error) {
    if (request.signal.aborted) return new Response(null, { status: 499 });
    return unreachable(request, error);
  }
}

async function requestBody(request: Request): Promise<ArrayBuffer | null> {
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  const body = await request.arrayBuffer();
  return body.byteLength === 0 ? null : body;
}

function responseHeaders(answer: Response): Headers {
  const headers = new Headers(answer.headers);
  for (const name of DROPPED_RESPONSE_HEADERS) headers.delete(name);
  for (const cookie of answer.headers.getSetCookie()) headers.append('set-cookie', cookie);
  if (answer.headers.get('content-type')?.startsWith('text/event-stream')) {
    // Without it the compression of this server would hold events back.
    headers.set('cache-control', 'no-cache, no-transform');
    headers.set('x-accel-buffering', 'no');
  }
  return headers;
}

function unreachable(request: Request, error: unknown): Response {
  const correlationId = request.headers.get('x-correlation-id') ?? crypto.randomUUID();
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
  console.error(
    JSON.stringify({ level: 'error', message: 'gateway unreachable', cause, correlationId }),
  );
  return Response.json(
    {
      type: 'urn:mastertrade:problem:gateway-unreachable',
      title: 'The gateway does not answer',
      status: 502,
      detail: 'api-gateway is starting, or down: see ./mastertrade status and its log.',
      instance: new URL(request.url).pathname,
      correlation_id: correlationId,
    },
    {
      status: 502,
      headers: { 'content-type': 'application/problem+json', 'x-correlation-id': correlationId },
    },
  );
}
