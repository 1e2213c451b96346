import type { Metadata } from 'next';
import { Suspense } from 'react';

import { Entrance } from '@/features/session/components/entrance';
import { SignInForm } from '@/features/session/components/sign-in-form';

export const metadata: Metadata = { title: 'Sign in' };

export default function SignInPage() {
  return (
    <Entrance title="Sign in">
      <Suspense>
        <SignInForm />
      </Suspense>
    </Entrance>
  );
}
