'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { Dialog } from '@/components/dialog';
import { Field } from '@/components/field';
import { ProblemNotice } from '@/components/problem-notice';

import { refreshNights, startNight } from '../api/queries';
import type { StartRequest } from '../api/runs';

interface StartNightProps {
  open: boolean;
  close: () => void;
  started: (runId: string) => void;
}

/** Asks what a night on demand should be of, with the defaults of a scheduled one. */
export function StartNight({ open, close, started }: StartNightProps) {
  const client = useQueryClient();
  const [values, setValues] = useState({ evaluations: '5000', days: '90', seed: '' });
  const start = useMutation({
    mutationFn: () => startNight(requestOf(values)),
    onSuccess: (run) => {
      void refreshNights(client);
      close();
      started(run.run_id);
    },
  });
  const set = (name: keyof typeof values) => (event: React.ChangeEvent<HTMLInputElement>) =>
    setValues({ ...values, [name]: event.target.value });
  return (
    <Dialog title="Start a night now" open={open} close={close}>
      <form action={() => start.mutate()}>
        <p className="text-muted mb-3">
          Breeds, backtests and filters strategies on the stored candles of every symbol. The
          scheduled night comes all the same. One night runs at a time.
        </p>
        <Field
          label="Evaluations"
          hint="Every one is a trial: the more, the better luck alone looks."
          type="number"
          min={50}
          max={1000000}
          required
          value={values.evaluations}
          onChange={set('evaluations')}
          autoFocus
        />
        <Field
          label="Window, days"
          type="number"
          min={7}
          max={730}
          required
          value={values.days}
          onChange={set('days')}
        />
        <Field
          label="Seed"
          hint="Empty: a new one. The same seed on the same data breeds the same strategies."
          inputMode="numeric"
          pattern="[0-9]{1,15}"
          value={values.seed}
          onChange={set('seed')}
        />
        {start.error ? <ProblemNotice error={start.error} /> : null}
        <div className="mt-3 flex justify-end gap-2">
          <button type="button" className="control" onClick={close}>
            Not now
          </button>
          <button
            type="submit"
            className="control control-primary"
            disabled={start.isPending}
            data-testid="night-start-confirm"
          >
            {start.isPending ? 'Starting…' : 'Start the night'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function requestOf(values: { evaluations: string; days: string; seed: string }): StartRequest {
  return {
    evaluations: Number(values.evaluations),
    window_days: Number(values.days),
    ...(values.seed === '' ? {} : { seed: Number(values.seed) }),
  };
}
