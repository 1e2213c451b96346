import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';

import { call } from './api';
import type { components } from './api-types/market-data-service';
import { amount, documented, list } from './schema';

const instrument = documented<components['schemas']['SymbolView']>()(
  z.object({
    symbol: z.string(),
    base_asset: z.string(),
    quote_asset: z.string(),
    tick_size: amount,
    lot_size: amount,
  }),
);

export type Instrument = z.infer<typeof instrument>;

/** What may be traded, with the decimals of its prices and quantities. */
export const instrumentsQuery = queryOptions({
  queryKey: ['instruments'],
  queryFn: ({ signal }) => call('/api/v1/symbols', list(instrument), { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});
