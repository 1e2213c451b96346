type Tone = 'good' | 'warn' | 'bad' | 'off';

const TONES: Record<string, Tone> = {
  healthy: 'good',
  running: 'good',
  finished: 'good',
  complete: 'good',
  connected: 'good',
  selected: 'good',
  passed: 'good',
  degraded: 'warn',
  stale: 'warn',
  queued: 'warn',
  unhealthy: 'bad',
  down: 'bad',
  failed: 'bad',
};

const COLOURS: Record<Tone, string> = {
  good: 'text-profit',
  warn: 'text-warn',
  bad: 'text-loss',
  off: 'text-muted',
};

/** A state as icon and word: full, half, crossed or empty. */
export function Status({
  status,
  testId,
  hideWord = false,
}: {
  status: string;
  testId?: string;
  hideWord?: boolean;
}) {
  const tone = TONES[status] ?? 'off';
  return (
    <span
      className="inline-flex items-center gap-2 whitespace-nowrap"
      data-testid={testId}
      data-value={status}
    >
      <StatusIcon tone={tone} />
      <span className={hideWord ? 'sr-only' : ''}>{status.replaceAll('_', ' ')}</span>
    </span>
  );
}

function StatusIcon({ tone }: { tone: Tone }) {
  return (
    <svg viewBox="0 0 12 12" className={`size-2.5 shrink-0 ${COLOURS[tone]}`} aria-hidden="true">
      <circle
        cx="6"
        cy="6"
        r="5"
        fill={tone === 'good' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
      {tone === 'warn' ? <path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" /> : null}
      {tone === 'bad' ? (
        <path d="m3.5 3.5 5 5m0-5-5 5" stroke="currentColor" strokeWidth="1.5" />
      ) : null}
    </svg>
  );
}
