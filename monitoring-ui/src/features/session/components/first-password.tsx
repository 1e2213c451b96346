'use client';

import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { Field } from '@/components/field';
import { ProblemNotice } from '@/components/problem-notice';

import { enter, setUp } from '../api/session';

const MIN_LENGTH = 12;

/** What is still wrong with a first password, if anything. */
export function passwordFault(password: string, again: string): string | undefined {
  if (password.length < MIN_LENGTH) return `At least ${MIN_LENGTH} characters.`;
  if (password !== again) return 'The two passwords differ.';
  return undefined;
}

export function FirstPassword({ ticket }: { ticket: string }) {
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const attempt = useMutation({
    mutationFn: () => setUp(ticket, password),
    onSuccess: () => enter('/'),
  });
  const fault = passwordFault(password, again);
  const busy = attempt.isPending || attempt.isSuccess;
  return (
    <form action={() => attempt.mutate()}>
      <p className="text-muted mb-4">
        You are the first here: choose the password of the user <strong>admin</strong>.
      </p>
      <input type="hidden" name="username" autoComplete="username" value="admin" readOnly />
      <Field
        label="Password"
        type="password"
        autoComplete="new-password"
        hint={`At least ${MIN_LENGTH} characters. It is stored as a hash only.`}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        autoFocus
        required
      />
      <Field
        label="The same again"
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={(event) => setAgain(event.target.value)}
        required
      />
      <p role="status" className="text-muted text-label min-h-4">
        {password !== '' && again !== '' ? fault : ''}
      </p>
      {attempt.error ? <ProblemNotice error={attempt.error} /> : null}
      <button
        type="submit"
        className="control control-primary mt-3 w-full justify-center"
        disabled={fault !== undefined || busy}
      >
        {busy ? 'Setting…' : 'Set password and enter'}
      </button>
    </form>
  );
}
