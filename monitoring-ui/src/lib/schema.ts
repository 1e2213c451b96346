import { z } from 'zod';

const NOT_A_FIGURE = new Set<unknown>([null, '', 'NaN', 'Infinity', '-Infinity']);

/** An observed value: a number, or absent where it could not be computed. */
export const observed = z.preprocess((value) => {
  if (NOT_A_FIGURE.has(value)) return undefined;
  return typeof value === 'string' ? Number(value) : value;
}, z.number().optional());

/** A booked amount: kept as the decimal string it came as. */
export const amount = z.union([z.string(), z.number().transform(String)]);

export const optionalText = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);

export const count = z.number().int().nonnegative();

/** 64 bits do not fit a float: the client quotes seeds before it parses them. */
export const seed = z.union([z.string(), z.number().transform(String)]);

export const window = z.object({ from: z.string(), to: z.string() });

export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), page: count, size: count, total: count });

export const list = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item) });
