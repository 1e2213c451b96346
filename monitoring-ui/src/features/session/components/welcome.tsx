'use client';

import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import { ProblemNotice } from '@/components/problem-notice';
import { Skeleton } from '@/components/skeleton';

import { enter, redeemLink } from '../api/session';
import { FirstPassword } from './first-password';

/** Takes the one-time token out of the address and hands it in. */
function takeToken(): string {
  const token = new URLSearchParams(window.location.hash.slice(1)).get('token') ?? '';
  window.history.replaceState(null, '', window.location.pathname);
  return token;
}

export function Welcome() {
  const started = useRef(false);
  const { mutate, data, error } = useMutation({
    mutationFn: redeemLink,
    onSuccess: (answer) => {
      if (!answer.needs_password) enter('/');
    },
  });
  useEffect(() => {
    // A link works once: it must not be handed in twice.
    if (started.current) return;
    started.current = true;
    mutate(takeToken());
  }, [mutate]);
  if (error) return <SpentLink error={error} />;
  if (data?.needs_password) return <FirstPassword ticket={data.setup_ticket ?? ''} />;
  return (
    <div aria-busy="true">
      <p className="mb-3">Checking the sign-in link…</p>
      <Skeleton rows={2} />
    </div>
  );
}

function SpentLink({ error }: { error: Error }) {
  return (
    <>
      <ProblemNotice error={error} />
      <p className="text-muted mt-4">
        A sign-in link works once and for ten minutes. <code>./mastertrade open</code> prints a new
        one; with a password you can{' '}
        <a className="link" href="/sign-in">
          sign in
        </a>
        .
      </p>
    </>
  );
}
