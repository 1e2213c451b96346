import { strategyColumns } from '@/components/strategy-columns';
import type { Column } from '@/components/table';
import { formatMetric, gateName } from '@/lib/metric';
import type { StrategyItem } from '@/lib/strategy-schema';

const { what, figures } = strategyColumns('candidate');

export const candidateColumns = [...what, ...figures];

/** Why a candidate fell: the gate, what it reached and what was asked. */
export const gateColumn: Column<StrategyItem> = {
  key: 'gate',
  head: 'Fell at',
  cell: ({ gate, gate_value: value, gate_limit: limit }) =>
    gate === undefined ? (
      ''
    ) : (
      <span data-testid="candidate-gate" data-value={gate}>
        {gateName(gate)}
        {value === undefined ? '' : ` ${formatMetric(gate, value)}`}
        {limit === undefined ? (
          ''
        ) : (
          <span className="text-muted">, asked {formatMetric(gate, limit)}</span>
        )}
      </span>
    ),
};

/** Among those that fell the gate stands before the figures. */
export const fallenColumns = [...what, gateColumn, ...figures];
