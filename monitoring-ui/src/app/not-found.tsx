import Link from 'next/link';

export default function NotFound() {
  return (
    <main className="grid min-h-dvh place-items-center p-3">
      <div>
        <h1 className="text-title mb-2 font-semibold">There is no such page</h1>
        <p className="text-muted">
          Go to the{' '}
          <Link href="/" className="link">
            overview
          </Link>
          , or press Ctrl K there to search.
        </p>
      </div>
    </main>
  );
}
