import type { ReactNode } from 'react';

/** The frame of the pages before one is signed in. */
export function Entrance({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="grid min-h-dvh place-items-center p-3">
      <div className="bg-surface border-line rounded-panel w-full max-w-96 border p-6">
        <p className="text-muted mb-1 font-semibold tracking-wide">MasterTrade</p>
        <h1 className="text-title mb-4 font-semibold">{title}</h1>
        {children}
      </div>
    </main>
  );
}
