'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';

import { createQueryClient } from '@/lib/query-client';

const ENTRANCES = ['/sign-in', '/welcome'];

/** Leaves for the sign-in page, which comes back here afterwards. */
export function goToSignIn(): void {
  const { pathname, search } = window.location;
  if (ENTRANCES.includes(pathname)) return;
  window.location.replace(`/sign-in?next=${encodeURIComponent(pathname + search)}`);
}

export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(() => createQueryClient(goToSignIn));
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
