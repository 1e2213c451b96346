import 'server-only';

import { z } from 'zod';

const schema = z.object({
  GATEWAY_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:8080'),
  MASTERTRADE_PARENT_PID: z.coerce.number().int().positive().optional(),
});

/** Read when the server runs, not when it is built. */
export function environment(): z.infer<typeof schema> {
  const parsed = schema.safeParse(process.env);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(
    `The environment variable ${issue?.path.join('.') ?? ''} is wrong: ${issue?.message ?? ''}`,
  );
}
