import { formatDecimal } from './decimal';

/** What stands where a figure is not known. Never 0. */
export const ABSENT = '–';

const known = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value);

/** As a decimal, not by Intl: the browser's first formatter costs it a tenth of a second. */
export function formatNumber(value: number | undefined, decimals = 2): string {
  return known(value) ? formatDecimal(String(value), decimals) : ABSENT;
}

export function formatCount(value: number | undefined): string {
  return formatNumber(value, 0);
}

/** A fraction as percent: 0.0123 → "1.23 %". */
export function formatPercent(fraction: number | undefined, decimals = 2): string {
  return known(fraction) ? `${formatNumber(fraction * 100, decimals)} %` : ABSENT;
}

/** Direction of a figure as it is shown: what rounds to zero has none. */
export function direction(value: number | undefined, decimals = 2): -1 | 0 | 1 {
  if (!known(value)) return 0;
  const shown = Number(value.toFixed(decimals));
  return shown > 0 ? 1 : shown < 0 ? -1 : 0;
}

const ARROWS = { '-1': '▼ ', '0': '', '1': '▲ ' } as const;

export const arrow = (sign: -1 | 0 | 1): string => ARROWS[`${sign}`];

export const signed = (sign: -1 | 0 | 1, text: string): string => (sign > 0 ? `+${text}` : text);

/** "▲ +1.23 %", "▼ −0.26 %". */
export function formatDeltaPercent(fraction: number | undefined, decimals = 2): string {
  if (!known(fraction)) return ABSENT;
  const sign = direction(fraction * 100, decimals);
  return arrow(sign) + signed(sign, formatPercent(fraction, decimals));
}

/** Price of unknown tick: enough digits to see it move. */
export function decimalsForPrice(price: number): number {
  const size = Math.abs(price);
  if (size >= 1000) return 2;
  if (size >= 1) return 4;
  return 6;
}

/** 12,345,678 → "12.3 M". */
export function formatCompact(value: number | undefined): string {
  if (!known(value)) return ABSENT;
  const size = Math.abs(value);
  const [unit, name] =
    size >= 1e9 ? [1e9, ' B'] : size >= 1e6 ? [1e6, ' M'] : size >= 1e4 ? [1e3, ' k'] : [1, ''];
  return formatNumber(value / unit, unit === 1 ? 0 : 1) + name;
}

const HUMAN_WORDS: Record<string, string> = {
  sqn: 'SQN',
  cagr: 'CAGR',
  var: 'VaR',
  cvar: 'CVaR',
  pnl: 'P&L',
};

/** "max_drawdown" → "Max drawdown". */
export function humanise(name: string): string {
  const text = name
    .split(/[_\s-]+/)
    .map((word) => HUMAN_WORDS[word.toLowerCase()] ?? word.toLowerCase())
    .join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;
