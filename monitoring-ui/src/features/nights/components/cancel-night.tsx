'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { Dialog } from '@/components/dialog';
import { Field } from '@/components/field';
import { ProblemNotice } from '@/components/problem-notice';

import { cancelNight, refreshNights } from '../api/queries';

const WORD = 'cancel';

/** States what is lost, and wants the word typed. */
export function CancelNight({ runId }: { runId: string }) {
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [word, setWord] = useState('');
  const cancel = useMutation({
    mutationFn: () => cancelNight(runId),
    onSuccess: () => {
      setOpen(false);
      return refreshNights(client);
    },
  });
  return (
    <>
      <button
        type="button"
        className="control"
        onClick={() => {
          setWord('');
          setOpen(true);
        }}
        data-testid="night-cancel"
      >
        Cancel the night
      </button>
      <Dialog title="Cancel this night?" open={open} close={() => setOpen(false)}>
        <form action={() => cancel.mutate()}>
          <p className="mb-3">
            It stops within seconds and selects nothing. What it has evaluated stays in the trial
            ledger; a scheduled night of this market date is not repeated.
          </p>
          <Field
            label={`Type “${WORD}” to confirm`}
            value={word}
            onChange={(event) => setWord(event.target.value)}
            autoComplete="off"
            autoFocus
          />
          {cancel.error ? <ProblemNotice error={cancel.error} /> : null}
          <div className="mt-3 flex justify-end gap-2">
            <button type="button" className="control" onClick={() => setOpen(false)}>
              Let it run
            </button>
            <button
              type="submit"
              className="control control-primary"
              disabled={word.trim().toLowerCase() !== WORD || cancel.isPending}
            >
              {cancel.isPending ? 'Cancelling…' : 'Cancel the night'}
            </button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
