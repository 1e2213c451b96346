/** Holds the place of what is loading, so that nothing moves when it comes. */
export function Skeleton({ rows = 4, height = 20 }: { rows?: number; height?: number }) {
  return (
    <div className="flex flex-col gap-2" aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="skeleton" style={{ height, width: `${100 - (row % 3) * 12}%` }} />
      ))}
    </div>
  );
}
