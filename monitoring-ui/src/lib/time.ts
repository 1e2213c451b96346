import { ABSENT } from './format';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number) => String(value).padStart(2, '0');

function date(value: string | number | undefined): Date | undefined {
  if (value === undefined) return undefined;
  const made = new Date(value);
  return Number.isNaN(made.getTime()) ? undefined : made;
}

/** "1 Nov 2023" (UTC, as everything here). */
export function formatDate(value: string | number | undefined): string {
  const d = date(value);
  if (!d) return ABSENT;
  return `${d.getUTCDate()} ${MONTHS[d.getUTCMonth()] ?? ''} ${d.getUTCFullYear()}`;
}

/** "03:00". */
export function formatTime(value: string | number | undefined, seconds = false): string {
  const d = date(value);
  if (!d) return ABSENT;
  const minutes = `${two(d.getUTCHours())}:${two(d.getUTCMinutes())}`;
  return seconds ? `${minutes}:${two(d.getUTCSeconds())}` : minutes;
}

/** "1 Nov 2023 03:00". */
export function formatDateTime(value: string | number | undefined): string {
  const d = date(value);
  return d ? `${formatDate(value)} ${formatTime(value)}` : ABSENT;
}

/** "5 Aug – 3 Nov 2023": dates of a window; the year once where both share it. */
export function formatWindow(from: string | undefined, to: string | undefined): string {
  const a = date(from);
  const b = date(to);
  if (!a || !b) return ABSENT;
  const start = formatDate(from);
  const short = a.getUTCFullYear() === b.getUTCFullYear() ? start.replace(/ \d{4}$/, '') : start;
  return `${short} – ${formatDate(to)}`;
}

/** "0.3 s", "41 s", "12 min", "3 h 5 min", "2 d 4 h". */
export function formatDuration(seconds: number | undefined): string {
  if (seconds === undefined || !Number.isFinite(seconds)) return ABSENT;
  if (seconds < 10) return `${Math.max(seconds, 0).toFixed(1)} s`;
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

export const secondsBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 1000;
