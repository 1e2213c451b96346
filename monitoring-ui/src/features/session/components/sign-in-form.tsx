'use client';

import { useMutation } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';

import { Field } from '@/components/field';
import { ProblemNotice } from '@/components/problem-notice';

import { enter, safePath, signIn } from '../api/session';

export function SignInForm() {
  const next = safePath(useSearchParams().get('next'));
  const attempt = useMutation({
    mutationFn: (form: FormData) => signIn(text(form, 'username'), text(form, 'password')),
    onSuccess: () => enter(next),
  });
  return (
    <form action={(form) => attempt.mutate(form)}>
      <Field label="User" name="username" autoComplete="username" defaultValue="admin" required />
      <Field
        label="Password"
        name="password"
        type="password"
        autoComplete="current-password"
        autoFocus
        required
      />
      {attempt.error ? <ProblemNotice error={attempt.error} /> : null}
      <button
        type="submit"
        className="control control-primary mt-3 w-full justify-center"
        disabled={attempt.isPending || attempt.isSuccess}
      >
        {attempt.isPending || attempt.isSuccess ? 'Signing in…' : 'Sign in'}
      </button>
      <p className="text-muted text-label mt-4">
        No password yet, or forgotten? <code>./mastertrade open</code> prints a one-time sign-in
        link.
      </p>
    </form>
  );
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
