'use client';

import { useQuery } from '@tanstack/react-query';

import { Empty } from '@/components/empty';
import { Pager } from '@/components/pager';
import { Panel } from '@/components/panel';
import { Skeleton } from '@/components/skeleton';
import { Table } from '@/components/table';
import { formatCount } from '@/lib/format';
import { gateName } from '@/lib/metric';
import { type Filters, pageNumber } from '@/lib/filters';

import { candidatesQuery } from '../api/queries';
import { type Run, fullestGate, stageOf } from '../api/runs';
import { fallenColumns } from './candidate-columns';

interface FallenPanelProps {
  run: Run;
  filters: Filters;
  change: (changes: Filters) => void;
  className?: string;
}

/** Who fell at which gate; the gate, the symbol and the page stand in the URL. */
export function FallenPanel({ run, filters, change, className = '' }: FallenPanelProps) {
  const gate = filters.gate ?? fullestGate(run);
  const symbol = filters.symbol ?? '';
  const query = useQuery(candidatesQuery(run.run_id, gate, symbol, pageNumber(filters.page)));
  return (
    <div id="fallen" className={`scroll-mt-14 ${className}`}>
      <Panel
        title="Why the others fell"
        testId="panel-fallen"
        query={query}
        skeleton={<Skeleton rows={8} height={28} />}
        meta={() => run.fallen?.find((fallen) => fallen.gate === gate)?.detail ?? ''}
      >
        {({ items, page, size, total }) => (
          <>
            <GateChoice run={run} gate={gate} symbol={symbol} change={change} />
            {items.length === 0 ? (
              <Empty reason="No stored candidate fell here.">
                Another gate or symbol may have stopped some.
              </Empty>
            ) : null}
            <Table
              caption={`Candidates that fell at ${gateName(gate)}`}
              testId="fallen"
              columns={fallenColumns}
              rows={items}
              keyOf={(item) => item.strategy_id}
            />
            <Pager
              label="Fallen"
              page={page}
              size={size}
              total={total}
              go={(next) => change({ page: String(next) })}
            />
          </>
        )}
      </Panel>
    </div>
  );
}

interface GateChoiceProps {
  run: Run;
  gate: string;
  symbol: string;
  change: (changes: Filters) => void;
}

function GateChoice({ run, gate, symbol, change }: GateChoiceProps) {
  return (
    <div className="mb-2 flex flex-wrap gap-2">
      {run.fallen
        ?.filter(({ gate: name, count }) => count > 0 && stageOf(name) !== 'distinct')
        .map((fallen) => (
          <button
            key={fallen.gate}
            type="button"
            aria-pressed={fallen.gate === gate}
            className="control aria-pressed:border-accent aria-pressed:text-accent"
            onClick={() => change({ gate: fallen.gate })}
          >
            {gateName(fallen.gate)} <span className="text-muted">{formatCount(fallen.count)}</span>
          </button>
        ))}
      <select
        aria-label="Symbol"
        className="control"
        value={symbol}
        onChange={(event) => change({ symbol: event.target.value })}
      >
        <option value="">All symbols</option>
        {run.symbols.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </div>
  );
}
