import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { call, withQuery } from '@/lib/api';
import { page } from '@/lib/schema';
import { type Filters, pageNumber } from '@/lib/filters';

import type { Span } from './candle-window';
import {
  type Strategy,
  candlesSchema,
  equitySchema,
  reproductionSchema,
  resultSchema,
  strategyPage,
  strategySchema,
  tradeSchema,
} from './strategies';

export const PAGE_SIZE = 50;
/** The status filter that lets all through; without it the bare page would choose one. */
export const ANY = 'any';
export const DEFAULT_SORT = '-sharpe';
const NEVER_CHANGES = { staleTime: Number.POSITIVE_INFINITY };

const path = (id: string) => encodeURIComponent(id);

export const strategiesQuery = (filters: Filters) => {
  const { run_id, status, symbol, interval, q, sort = DEFAULT_SORT } = filters;
  const parameters = {
    run_id,
    status: status === ANY ? undefined : status,
    symbol,
    interval,
    q,
    sort,
  };
  const number = pageNumber(filters.page);
  return queryOptions({
    queryKey: ['strategies', 'list', parameters, number],
    queryFn: ({ signal }) =>
      call(
        withQuery('/api/v1/strategies', { ...parameters, page: number, size: PAGE_SIZE }),
        strategyPage,
        { signal },
      ),
    placeholderData: keepPreviousData,
  });
};

/** The few whose name contains the text, for the palette. */
export const strategySearch = (text: string) =>
  queryOptions({
    queryKey: ['strategies', 'search', text],
    queryFn: ({ signal }) =>
      call(withQuery('/api/v1/strategies', { q: text, page: 0, size: 6 }), strategyPage, {
        signal,
      }),
    enabled: text.length >= 2,
    placeholderData: keepPreviousData,
  });

export const strategyQuery = (id: string) =>
  queryOptions({
    queryKey: ['strategies', 'one', id],
    queryFn: ({ signal }) => call(`/api/v1/strategies/${path(id)}`, strategySchema, { signal }),
  });

/** The result to show: the one the URL names, else the newest there is. */
export const resultIdOf = (filters: Filters, strategy: Strategy | undefined): string | undefined =>
  filters.result ?? strategy?.result?.result_id ?? strategy?.results[0]?.result_id;

export const resultQuery = (id: string) =>
  queryOptions({
    queryKey: ['results', id],
    queryFn: ({ signal }) => call(`/api/v1/backtest-results/${path(id)}`, resultSchema, { signal }),
    ...NEVER_CHANGES,
  });

export const tradesQuery = (resultId: string, number: number) =>
  queryOptions({
    queryKey: ['results', resultId, 'trades', number],
    queryFn: ({ signal }) =>
      call(
        withQuery(`/api/v1/backtest-results/${path(resultId)}/trades`, {
          page: number,
          size: PAGE_SIZE,
        }),
        page(tradeSchema),
        { signal },
      ),
    ...NEVER_CHANGES,
    placeholderData: keepPreviousData,
  });

export const equityQuery = (resultId: string) =>
  queryOptions({
    queryKey: ['results', resultId, 'equity'],
    queryFn: ({ signal }) =>
      call(`/api/v1/backtest-results/${path(resultId)}/equity`, equitySchema, { signal }),
    ...NEVER_CHANGES,
  });

export const candlesQuery = (symbol: string, span: Span) =>
  queryOptions({
    queryKey: ['candles', symbol, span],
    queryFn: ({ signal }) =>
      call(withQuery('/api/v1/market-data', { symbol, ...span, limit: 1000 }), candlesSchema, {
        signal,
      }),
    ...NEVER_CHANGES,
    placeholderData: keepPreviousData,
  });

export const reproduce = (resultId: string) =>
  call(`/api/v1/backtest-results/${path(resultId)}/reproduce`, reproductionSchema, {
    method: 'POST',
  });
