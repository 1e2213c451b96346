const MEANING: Record<string, string> = {
  unproven: 'Chosen on the data it was bred on: luck is not ruled out',
  baseline: 'A shipped document, run where a night finds nothing; unproven',
  proven: 'Passed the vault test on data it had never seen',
};

/** Whether anything is proven of a strategy; stands beside every name. */
export function Badge({ badge, testId = 'strategy-badge' }: { badge: string; testId?: string }) {
  const tone = badge === 'proven' ? 'border-profit text-profit' : 'border-edge text-muted';
  return (
    <span
      data-testid={testId}
      title={MEANING[badge]}
      className={`text-label inline-block rounded border px-1 align-middle leading-4 ${tone}`}
    >
      {badge}
    </span>
  );
}
