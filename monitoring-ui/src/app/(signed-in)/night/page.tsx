import type { Metadata } from 'next';
import { Suspense } from 'react';

import { Night } from './night';

export const metadata: Metadata = { title: 'Night' };

export default function NightPage() {
  return (
    <Suspense>
      <Night />
    </Suspense>
  );
}
