import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { documented, observed } from '@/lib/schema';

import { SERVICES, fileOf, typesOf } from '../scripts/openapi.mjs';

// Reading three documents takes its time on a busy machine.
describe('the types of answers', { timeout: 60_000 }, () => {
  it.each(SERVICES)('of %s are those of its document (else: npm run generate)', async (service) => {
    expect(readFileSync(fileOf(service), 'utf8')).toBe(await typesOf(service));
  });
});

interface Answer {
  name?: string;
  parts?: { size?: number }[];
}

describe('a schema', () => {
  const fits = documented<Answer>();

  it('compiles where it reads what is documented', () => {
    const schema = fits(z.object({ parts: z.array(z.object({ size: observed })) }));
    expect(schema.parse({ parts: [{ size: 'NaN' }] })).toEqual({ parts: [{ size: undefined }] });
  });

  it('does not compile where it reads a field the service does not have', () => {
    // @ts-expect-error: parts have no weight
    fits(z.object({ parts: z.array(z.object({ weight: observed })) }));
    // @ts-expect-error: there is no label, though it may be missing
    fits(z.object({ label: z.optional(z.string()) }));
  });

  it('does not compile where it would refuse what the service sends', () => {
    // @ts-expect-error: a name is a text
    fits(z.object({ name: z.number() }));
    // @ts-expect-error: a size is a number
    fits(z.object({ parts: z.array(z.object({ size: z.string() })) }));
  });
});
