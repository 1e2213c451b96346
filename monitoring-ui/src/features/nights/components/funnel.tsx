import Link from 'next/link';
import { Fragment } from 'react';

import { Figure } from '@/components/figure';
import { withQuery } from '@/lib/api';
import { formatCount, humanise, plural } from '@/lib/format';
import { gateName } from '@/lib/metric';

import { type Fallen, type Run, STAGES, type Stage, notKept, stageOf } from '../api/runs';

/** Bred → distinct → traded → filtered → selected, and who fell between and why. */
export function FunnelTable({ run, prefix }: { run: Run; prefix: string }) {
  const { funnel } = run;
  if (!funnel) return null;
  return (
    <table className="w-full border-collapse" data-testid={`${prefix}-funnel`}>
      <caption className="sr-only">How many strategies were left after each stage</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Stage</th>
          <th scope="col">Left</th>
          <th scope="col">Share</th>
          <th scope="col">Fell before it</th>
        </tr>
      </thead>
      <tbody>
        {STAGES.map((stage) => (
          <tr key={stage} className="border-line border-b last:border-0">
            <th scope="row" className="h-7 w-px pr-3 pl-1 text-left font-normal whitespace-nowrap">
              <Link href={linkOf(run, stage)} prefetch={false} className="link">
                {humanise(stage)}
              </Link>
            </th>
            <td className="w-px pr-3 text-right">
              <Figure testId={`${prefix}-funnel-${stage}`} raw={funnel[stage]}>
                {formatCount(funnel[stage])}
              </Figure>
            </td>
            <td className="w-[38%] min-w-16">
              <div
                aria-hidden="true"
                className="bg-accent h-2.5 rounded-sm"
                style={{ width: barWidth(funnel[stage], funnel.bred) }}
              />
            </td>
            <td className="text-muted text-label py-1 pl-3">
              <FallenBefore run={run} stage={stage} prefix={prefix} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const barWidth = (count: number, of: number) =>
  count === 0 ? '1px' : `max(2px, ${(count / Math.max(of, 1)) * 100}%)`;

function linkOf(run: Run, stage: Stage): string {
  if (stage === 'selected' || stage === 'filtered') {
    const status = stage === 'selected' ? 'selected' : 'passed';
    return withQuery('/strategies', { run_id: run.run_id, status });
  }
  return withQuery('/strategies', { run_id: run.run_id });
}

function fallenAt(run: Run, gate: string): string {
  return stageOf(gate) === 'distinct'
    ? withQuery('/strategies', { run_id: run.run_id, status: 'duplicate' })
    : `${withQuery('/night', { run: run.run_id, gate })}#fallen`;
}

function FallenBefore({ run, stage, prefix }: { run: Run; stage: Stage; prefix: string }) {
  const fallen = (run.fallen ?? []).filter(
    ({ gate, count }) => stageOf(gate) === stage && count > 0,
  );
  if (stage === 'distinct') return <NotKept run={run} prefix={prefix} />;
  if (fallen.length === 0) return noteOn(run, stage);
  return fallen.map((gate, index) => (
    <Fragment key={gate.gate}>
      {index > 0 ? ' · ' : ''}
      <FallenLink run={run} fallen={gate} prefix={prefix} />
    </Fragment>
  ));
}

/** Trials, not strategies: there is no page of each. */
function NotKept({ run, prefix }: { run: Run; prefix: string }) {
  return notKept(run).map(({ gate, count, detail }, index) => (
    <Fragment key={gate}>
      {index > 0 ? ' · ' : ''}
      <span title={detail} className="whitespace-nowrap">
        {gateName(gate)}{' '}
        <Figure testId={`${prefix}-not-kept-${gate}`} raw={count}>
          {formatCount(count)}
        </Figure>
      </span>
    </Fragment>
  ));
}

function noteOn({ funnel }: Run, stage: Stage): string {
  if (stage === 'bred') return 'evaluations, each a trial';
  if (stage === 'selected') return 'to paper, unproven';
  if (stage !== 'traded' || !funnel || funnel.distinct === funnel.traded) return '';
  return `${plural(funnel.distinct - funnel.traded, 'trades', 'trade')} too little to compare`;
}

function FallenLink({ run, fallen, prefix }: { run: Run; fallen: Fallen; prefix: string }) {
  const { gate, count, detail } = fallen;
  return (
    <Link
      href={fallenAt(run, gate)}
      prefetch={false}
      title={detail}
      className="link whitespace-nowrap"
    >
      {gateName(gate)}{' '}
      <Figure testId={`${prefix}-fallen-${gate}`} raw={count}>
        {formatCount(count)}
      </Figure>
    </Link>
  );
}
