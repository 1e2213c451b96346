import type { ReactNode } from 'react';

import { formatDecimal, formatSignedDecimal, signOf } from '@/lib/decimal';
import { ABSENT, arrow, direction, formatNumber, formatPercent, signed } from '@/lib/format';

type Raw = string | number | undefined;

interface FigureProps {
  testId: string;
  /** The value as it came, for whoever compares it with its source. */
  raw: Raw;
  className?: string;
  children: ReactNode;
}

/** A figure on a page, findable by its test id and with its unrounded value beside it. */
export function Figure({ testId, raw, className, children }: FigureProps) {
  return (
    <span data-testid={testId} data-value={raw ?? ''} className={className}>
      {raw === undefined ? <Absent /> : children}
    </span>
  );
}

export function Absent() {
  return (
    <span className="text-muted" title="not known">
      {ABSENT}
    </span>
  );
}

const COLOURS = { '-1': 'text-loss', '0': '', '1': 'text-profit' } as const;

export const colourOf = (sign: -1 | 0 | 1): string => COLOURS[`${sign}`];

interface DeltaProps {
  testId: string;
  className?: string;
}

/** Profit or loss as a share: sign, arrow and colour. */
export function DeltaPercent({
  testId,
  fraction,
  decimals = 2,
  className = '',
}: DeltaProps & { fraction: number | undefined; decimals?: number }) {
  const sign = direction(fraction === undefined ? undefined : fraction * 100, decimals);
  return (
    <Figure
      testId={testId}
      raw={fraction}
      className={`whitespace-nowrap ${colourOf(sign)} ${className}`}
    >
      <Arrow sign={sign} />
      {signed(sign, formatPercent(fraction, decimals))}
    </Figure>
  );
}

/** Profit or loss as a booked amount. */
export function DeltaAmount({
  testId,
  value,
  decimals = 2,
  className = '',
}: DeltaProps & { value: string | undefined; decimals?: number }) {
  const sign =
    value === undefined
      ? 0
      : signOf(formatDecimal(value, decimals).replace('−', '-').replaceAll(',', ''));
  return (
    <Figure
      testId={testId}
      raw={value}
      className={`whitespace-nowrap ${colourOf(sign)} ${className}`}
    >
      <Arrow sign={sign} />
      {value === undefined ? null : formatSignedDecimal(value, decimals)}
    </Figure>
  );
}

function Arrow({ sign }: { sign: -1 | 0 | 1 }) {
  return <span aria-hidden="true">{arrow(sign)}</span>;
}

export function Num({
  testId,
  value,
  decimals = 2,
  unit,
  className,
}: DeltaProps & { value: number | undefined; decimals?: number; unit?: string }) {
  return (
    <Figure testId={testId} raw={value} {...(className ? { className } : {})}>
      {formatNumber(value, decimals)}
      {unit ? ` ${unit}` : null}
    </Figure>
  );
}

export function Percent({
  testId,
  fraction,
  decimals = 2,
}: DeltaProps & { fraction: number | undefined; decimals?: number }) {
  return (
    <Figure testId={testId} raw={fraction}>
      {formatPercent(fraction, decimals)}
    </Figure>
  );
}
