import { Facts } from '@/components/facts';
import { DeltaPercent, Figure, Num } from '@/components/figure';
import { formatMetric, metricName } from '@/lib/metric';
import { formatWindow } from '@/lib/time';

import { groupsOf } from '../api/metrics';
import type { Result, Strategy } from '../api/strategies';

/** Every metric of a result, each group with the window it is of. */
export function MetricRail({ result, strategy }: { result: Result; strategy: Strategy }) {
  const { metrics, window, buy_and_hold: held } = result;
  const dates = formatWindow(window.from, window.to);
  return (
    <>
      <Headline result={result} strategy={strategy} dates={dates} />
      {groupsOf(metrics).map(({ title, names }) => (
        <section key={title} className="mt-3">
          <h3 className="text-muted text-label flex justify-between">
            {title} <span>{dates}</span>
          </h3>
          <Facts
            facts={names.map((name) => ({
              name: metricName(name),
              value: <Metric name={name} value={metrics[name]} dates={dates} />,
            }))}
          />
        </section>
      ))}
      <section className="mt-3">
        <h3 className="text-muted text-label flex justify-between">
          Buy and hold of {result.symbol} <span>{dates}</span>
        </h3>
        <Facts
          facts={[
            {
              name: 'Total return',
              value: <DeltaPercent testId="metric-buy-and-hold-return" fraction={held?.return} />,
            },
            {
              name: 'Sharpe',
              value: <Num testId="metric-buy-and-hold-sharpe" value={held?.sharpe} />,
            },
          ]}
        />
      </section>
    </>
  );
}

function Metric({
  name,
  value,
  dates,
}: {
  name: string;
  value: Result['metrics'][string] | undefined;
  dates: string;
}) {
  return (
    <Figure
      testId={`metric-${name.replaceAll('_', '-')}`}
      raw={value === null ? undefined : String(value ?? '')}
    >
      <span title={dates}>{formatMetric(name, value)}</span>
    </Figure>
  );
}

function Headline({
  result,
  strategy,
  dates,
}: {
  result: Result;
  strategy: Strategy;
  dates: string;
}) {
  const sharpe = Number(result.metrics.sharpe ?? Number.NaN);
  return (
    <div className="grid grid-cols-2 gap-3" title={dates}>
      <p>
        <span className="text-muted text-label block">Sharpe, a year</span>
        <Num
          testId="strategy-sharpe"
          value={Number.isFinite(sharpe) ? sharpe : undefined}
          className="text-figure font-semibold"
        />
      </p>
      <p>
        <span className="text-muted text-label block">Luck, best of trials</span>
        <Num
          testId="strategy-luck-sharpe"
          value={strategy.luck_sharpe}
          className="text-figure text-muted font-semibold"
        />
      </p>
    </div>
  );
}
