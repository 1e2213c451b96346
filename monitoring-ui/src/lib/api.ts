import { transport } from '#transport';
import * as z from 'zod/mini';

import { optionalText, orNothing } from './schema';

const problemBody = z.object({
  title: optionalText,
  detail: optionalText,
  correlation_id: optionalText,
  errors: orNothing(z.array(z.object({ field: z.string(), message: z.string() }))),
});

/** What went wrong, in the form of RFC 9457; status 0 where no answer came. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail?: string,
    readonly correlationId?: string,
    readonly errors: readonly { field: string; message: string }[] = [],
  ) {
    super(title);
  }
}

export const isSignedOut = (error: unknown): boolean =>
  error instanceof Problem && error.status === 401;

interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: unknown;
  signal?: AbortSignal;
}

/** Calls the gateway through this page's own origin and checks the form of the answer. */
export async function call<T>(
  path: string,
  schema: z.ZodMiniType<T>,
  options: Call = {},
): Promise<T> {
  const response = await send(path, options);
  const correlationId = response.headers.get('x-correlation-id') ?? undefined;
  const text = await response.text();
  if (!response.ok) throw problemOf(response.status, text, correlationId);
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Problem(
    response.status,
    'The answer has an unexpected form',
    issue ? `${issue.path.join('.')}: ${issue.message}` : undefined,
    correlationId,
  );
}

async function send(path: string, { method = 'GET', body, signal }: Call): Promise<Response> {
  const headers = new Headers({ accept: 'application/json' });
  if (method !== 'GET') headers.set('x-requested-with', 'mastertrade');
  if (body !== undefined) headers.set('content-type', 'application/json');
  try {
    return await transport(path, {
      method,
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Problem(0, 'This page cannot reach its server', 'Is MasterTrade still running?');
  }
}

/** Seeds are 64-bit integers: quoted before parsing, else their last digits are lost. */
export function parseJson(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text.replace(/("seed"\s*:\s*)(-?\d+)/g, '$1"$2"'));
  } catch {
    return undefined;
  }
}

export function problemOf(status: number, text: string, correlationId?: string): Problem {
  const body = problemBody.safeParse(parseJson(text));
  const known = body.success ? body.data : undefined;
  return new Problem(
    status,
    known?.title ?? `The server answered ${status}`,
    known?.detail,
    known?.correlation_id ?? correlationId,
    known?.errors ?? [],
  );
}

/** A path with the parameters that have a value. */
export function withQuery(
  path: string,
  parameters: Record<string, string | number | undefined>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
