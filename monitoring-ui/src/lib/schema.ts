import * as z from 'zod/mini';

const NOT_A_FIGURE = new Set<unknown>([null, '', 'NaN', 'Infinity', '-Infinity']);

type Sent = number | string | null | undefined;

/** An observed value: a number, or absent where it could not be computed. */
export const observed = z.pipe(
  z.transform((value: Sent) => {
    if (NOT_A_FIGURE.has(value)) return undefined;
    return typeof value === 'string' ? Number(value) : value;
  }),
  z.optional(z.number()),
);

const asText = z.transform((value: number) => String(value));

/** A booked amount: kept as the decimal string it came as. */
export const amount = z.union([z.string(), z.pipe(z.number(), asText)]);

/** A part that may be missing; null counts as missing too. */
export const orNothing = <T extends z.ZodMiniType>(schema: T) =>
  z.pipe(
    z.nullish(schema),
    z.transform((value) => value ?? undefined),
  );

export const optionalText = orNothing(z.string());

export const count = z.int().check(z.nonnegative());

/** 64 bits do not fit a float: the client quotes seeds before it parses them. */
export const seed = z.union([z.string(), z.pipe(z.number(), asText)]);

export const window = z.object({ from: z.string(), to: z.string() });

export const page = <T extends z.ZodMiniType>(item: T) =>
  z.object({ items: z.array(item), page: count, size: count, total: count });

export const list = <T extends z.ZodMiniType>(item: T) => z.object({ items: z.array(item) });

type Known = string | number | boolean | null | undefined;

/** The documented form with all its fields sent. */
type Complete<T> = T extends Known
  ? T
  : T extends readonly (infer Item)[]
    ? Complete<Item>[]
    : { [Name in keyof T]-?: Complete<Exclude<T[Name], undefined>> };

/** The fields read that the document does not have. */
type Undocumented<Read, Documented> = Read extends Known
  ? never
  : Read extends readonly (infer Item)[]
    ? Documented extends readonly (infer Other)[]
      ? Undocumented<Item, Other>
      : 'no list'
    : unknown extends Read
      ? never
      : string extends keyof Read
        ? never
        : {
            [Name in keyof Read]-?: Name extends keyof Documented
              ? Undocumented<Read[Name], Documented[Name]>
              : Name;
          }[keyof Read];

type Fitting<Schema extends z.ZodMiniType, Documented> =
  Complete<Documented> extends z.input<Schema>
    ? [Undocumented<z.input<Schema>, Complete<Documented>>] extends [never]
      ? Schema
      : { 'reads what is not documented': Undocumented<z.input<Schema>, Complete<Documented>> }
    : { 'refuses what is documented': Complete<Documented> };

/**
 * Ties a schema to the documented form it reads: it does not compile where it reads a field the
 * service does not have, or would refuse one the service may send.
 */
export const documented =
  <Documented>() =>
  <Schema extends z.ZodMiniType>(schema: Schema & Fitting<Schema, Documented>): Schema =>
    schema;
