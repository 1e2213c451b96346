import { type InputHTMLAttributes, useId } from 'react';

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'> {
  label: string;
  hint?: string;
}

export function Field({ label, hint, ...input }: FieldProps) {
  const id = useId();
  return (
    <div className="mb-3">
      <label htmlFor={id} className="mb-1 block">
        {label}
      </label>
      <input
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="bg-bg border-edge h-9 w-full rounded-md border px-3 text-[16px] sm:text-base"
        {...input}
      />
      {hint ? (
        <p id={`${id}-hint`} className="text-muted text-label mt-1">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
