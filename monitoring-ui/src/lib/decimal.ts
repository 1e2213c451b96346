/** Booked amounts stay decimal strings: they are rounded and grouped without becoming floats. */

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

interface Parts {
  negative: boolean;
  digits: bigint;
  scale: number;
}

function parse(value: string): Parts | undefined {
  const match = DECIMAL.exec(value.trim());
  if (!match) return undefined;
  const [, sign, whole = '0', fraction = '', exponent = '0'] = match;
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction) * (scale < 0 ? 10n ** BigInt(-scale) : 1n);
  return { negative: sign === '-', digits, scale: Math.max(scale, 0) };
}

function rescale({ digits, scale }: Parts, decimals: number): bigint {
  if (decimals >= scale) return digits * 10n ** BigInt(decimals - scale);
  const unit = 10n ** BigInt(scale - decimals);
  return (digits + unit / 2n) / unit;
}

export const MINUS = '−';

/** Significant decimals of a tick or lot size: "0.01000000" has two. */
export function decimalsOf(step: string | number | undefined): number | undefined {
  if (step === undefined) return undefined;
  const parts = parse(String(step));
  if (!parts) return undefined;
  let { digits, scale } = parts;
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale -= 1;
  }
  return scale;
}

/** −1, 0 or 1; 0 for what is no number. */
export function signOf(value: string): -1 | 0 | 1 {
  const parts = parse(value);
  if (!parts || parts.digits === 0n) return 0;
  return parts.negative ? -1 : 1;
}

/** Grouped, with a true minus; rounded half up in size where `decimals` is fewer than it has. */
export function formatDecimal(value: string, decimals?: number): string {
  const parts = parse(value);
  if (!parts) return value;
  const places = decimals ?? Math.max(decimalsOf(value) ?? 0, 2);
  const rounded = rescale(parts, places)
    .toString()
    .padStart(places + 1, '0');
  const whole = rounded.slice(0, rounded.length - places).replace(/\B(?=(\d{3})+$)/g, ',');
  const text = places === 0 ? whole : `${whole}.${rounded.slice(-places)}`;
  return parts.negative && /[1-9]/.test(text) ? MINUS + text : text;
}

/** The same with its sign always shown: "+42.18", "−0.65", "0.00". */
export function formatSignedDecimal(value: string, decimals?: number): string {
  const text = formatDecimal(value, decimals);
  return signOf(value) > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
