'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import type { Filters } from '@/lib/filters';
import { instrumentsQuery } from '@/lib/instruments';

import { ANY } from '../api/queries';

interface FilterBarProps {
  filters: Filters;
  change: (changes: Filters) => void;
}

const STATUSES = ['selected', 'passed', 'fell', 'duplicate', 'manual'];
const INTERVALS = ['1m', '3m', '5m', '15m', '30m', '1h', '2h', '4h', '1d'];

/** Filters of the list; each stands in the URL. */
export function FilterBar({ filters, change }: FilterBarProps) {
  const instruments = useQuery(instrumentsQuery);
  const symbols = instruments.data?.items.map(({ symbol }) => symbol) ?? [];
  return (
    <form role="search" className="mb-3 flex flex-wrap gap-2" action={() => undefined}>
      <SearchBox text={filters.q ?? ''} change={(q) => change({ q })} />
      <Choice
        name="status"
        all="Any state"
        none={ANY}
        options={STATUSES}
        {...{ filters, change }}
      />
      <Choice name="symbol" all="All symbols" options={symbols} {...{ filters, change }} />
      <Choice name="interval" all="All intervals" options={INTERVALS} {...{ filters, change }} />
      {filters.run_id ? (
        <button type="button" className="control" onClick={() => change({ run_id: undefined })}>
          of one night <span aria-hidden="true">×</span>
          <span className="sr-only">: show all nights</span>
        </button>
      ) : null}
    </form>
  );
}

const TYPING_PAUSE_MILLIS = 250;

function SearchBox({ text, change }: { text: string; change: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  useEffect(() => {
    if (typed === text) return;
    const timer = setTimeout(() => change(typed), TYPING_PAUSE_MILLIS);
    return () => clearTimeout(timer);
  }, [typed, text, change]);
  return (
    <label className="bg-surface border-edge flex h-8 min-w-0 flex-1 basis-52 max-sm:h-11 max-sm:basis-full items-center gap-2 rounded-md border px-3 sm:max-w-80">
      <span className="sr-only">Name contains</span>
      <input
        type="search"
        data-filter=""
        placeholder="Name contains…"
        className="w-full min-w-0 bg-transparent outline-none"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <kbd className="keycap max-sm:hidden">/</kbd>
    </label>
  );
}

interface ChoiceProps extends FilterBarProps {
  name: string;
  /** What it is called to choose none. */
  all: string;
  /** How the URL says that none is chosen; not at all, if not given. */
  none?: string;
  options: readonly string[];
}

function Choice({ name, all, none = '', options, filters, change }: ChoiceProps) {
  return (
    <select
      aria-label={name}
      className="control max-sm:flex-1"
      value={filters[name] ?? none}
      onChange={(event) => change({ [name]: event.target.value })}
    >
      <option value={none}>{all}</option>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </select>
  );
}
