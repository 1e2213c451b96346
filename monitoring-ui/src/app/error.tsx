'use client';

import { ProblemNotice } from '@/components/problem-notice';

export default function PageError({ error, reset }: { error: Error; reset: () => void }) {
  return (
    <main className="p-3">
      <h1 className="text-title mb-3 font-semibold">This page failed</h1>
      <ProblemNotice error={error} retry={reset} />
    </main>
  );
}
