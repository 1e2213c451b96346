'use client';

import { useMutation } from '@tanstack/react-query';

import { Facts } from '@/components/facts';
import { ProblemNotice } from '@/components/problem-notice';
import { formatDecimal } from '@/lib/decimal';
import { formatCount } from '@/lib/format';
import { formatDuration } from '@/lib/time';

import { reproduce } from '../api/queries';
import type { Result } from '../api/strategies';

/** What it takes to get the same result to the last digit, and a button that does it. */
export function Provenance({ result, mayRun }: { result: Result; mayRun: boolean }) {
  const { provenance } = result;
  return (
    <>
      <Facts
        facts={[
          hash('Data', 'data', provenance.data_hash),
          { name: 'Rows', value: formatCount(provenance.rows) },
          hash('Strategy', 'strategy', provenance.strategy_hash),
          hash('Trades', 'trades', provenance.trades_hash),
          {
            name: 'Capital, USDT',
            value: provenance.initial_capital ? formatDecimal(provenance.initial_capital, 2) : '–',
          },
          { name: 'Engine', value: provenance.engine_version },
          { name: 'Seed', value: <span className="break-all">{provenance.seed}</span> },
          { name: 'Costs', value: <CostModel model={provenance.cost_model} /> },
        ]}
      />
      {mayRun ? <Reproduce resultId={result.result_id} /> : null}
    </>
  );
}

const hash = (name: string, key: string, value: string) => ({
  name,
  value: (
    <code
      className="text-label"
      title={value}
      data-testid={`provenance-${key}-hash`}
      data-value={value}
    >
      {value.length > 20 ? `${value.slice(0, 16)}…` : value}
    </code>
  ),
});

function CostModel({ model }: { model: unknown }) {
  const parts = isRecord(model) ? Object.entries(model).map(costInWords) : [plain(model)];
  return <span className="text-label">{parts.join(', ') || '–'}</span>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** "maker_fee_bps": 10 → "maker fee 10 bps"; a model within is told by its name and its numbers. */
function costInWords([name, value]: [string, unknown]): string {
  const words = name.replace(/_?bps$/, '').replaceAll('_', ' ');
  if (isRecord(value)) {
    const { model, ...numbers } = value;
    return [words, plain(model), ...Object.entries(numbers).map(costInWords)].join(' ');
  }
  return `${words} ${plain(value)}${name.endsWith('bps') ? ' bps' : ''}`.trim();
}

function plain(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value.replaceAll('_', ' ') : JSON.stringify(value);
}

function Reproduce({ resultId }: { resultId: string }) {
  const { mutate, data, error, isPending } = useMutation({ mutationFn: () => reproduce(resultId) });
  return (
    <div className="mt-3">
      <button
        type="button"
        className="control"
        disabled={isPending}
        onClick={() => mutate()}
        data-testid="reproduce"
      >
        {isPending ? 'Running it again…' : 'Reproduce'}
      </button>
      <div aria-live="polite" className="mt-2">
        {error ? <ProblemNotice error={error} /> : null}
        {data ? (
          <p data-testid="reproduction" data-value={String(data.identical)}>
            <strong className={data.identical ? 'text-profit' : 'text-loss'}>
              {data.identical ? '✓ Identical, trade for trade' : '✕ Different'}
            </strong>
            <span className="text-muted">
              : {formatCount(data.trades)} trades in {formatDuration(data.seconds)}.
              {data.same_data ? '' : ' The stored candles are no longer the same.'}
              {data.identical ? '' : ` Expected ${data.expected_hash}, got ${data.actual_hash}.`}
            </span>
          </p>
        ) : null}
      </div>
    </div>
  );
}
