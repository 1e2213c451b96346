export type Filters = Readonly<Record<string, string | undefined>>;

/** What stands in an address of this page, as Next.js hands it over. */
export type SearchParams = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** The filters in an address; of one that stands there twice the first. */
export async function filtersOf(parameters: SearchParams): Promise<Filters> {
  const entries = Object.entries(await parameters);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

/** The query with `changes` made; any of them but the page itself starts again at the first. */
export function changedQuery(query: URLSearchParams, changes: Filters): string {
  if (!('page' in changes)) query.delete('page');
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The page number in the URL; 0 for anything else. */
export function pageNumber(value: string | undefined): number {
  const number = Number(value ?? 0);
  return Number.isInteger(number) && number > 0 ? number : 0;
}
