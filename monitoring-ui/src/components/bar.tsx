/** A share from 0 to 1 as a bar. */
export function Bar({ share, label }: { share: number; label?: string }) {
  const width = `${Math.min(Math.max(share, 0), 1) * 100}%`;
  return (
    <div
      className="bg-raised h-2 overflow-hidden rounded-sm"
      {...(label
        ? {
            role: 'progressbar',
            'aria-label': label,
            'aria-valuenow': Math.round(share * 100),
            'aria-valuemin': 0,
            'aria-valuemax': 100,
          }
        : { 'aria-hidden': true })}
    >
      <div className="bg-accent h-full transition-[width] duration-300" style={{ width }} />
    </div>
  );
}
