'use client';

import { useQuery } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useDeferredValue, useState } from 'react';

import { Dialog } from '@/components/dialog';
import { marketQuery } from '@/features/market/api/market';
import { strategySearch } from '@/features/strategies/api/queries';
import { withQuery } from '@/lib/api';
import { toggleTheme } from '@/lib/theme';

import { leave } from './account-menu';
import { PAGES } from './pages';

interface PaletteProps {
  open: boolean;
  close: () => void;
  openHelp: () => void;
}

interface Command {
  id: string;
  kind: string;
  name: string;
  run: () => void;
}

/** Ctrl K: pages, actions, symbols and strategies by name. */
export function Palette({ open, close, openHelp }: PaletteProps) {
  return (
    <Dialog title="Search or run" open={open} close={close} hideTitle className="mt-[12vh]">
      <PaletteBody close={close} openHelp={openHelp} />
    </Dialog>
  );
}

function PaletteBody({ close, openHelp }: Omit<PaletteProps, 'open'>) {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const commands = useMatches(text, openHelp);
  const run = (command: Command | undefined) => {
    if (!command) return;
    close();
    command.run();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setActive((active + step + commands.length) % Math.max(commands.length, 1));
    }
    if (event.key === 'Enter') run(commands[active]);
  };
  return (
    <>
      <input
        role="combobox"
        aria-label="Search or run"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={commands[active] ? `palette-${commands[active].id}` : undefined}
        autoFocus
        placeholder="A page, a strategy, a symbol, an action…"
        className="bg-bg border-edge h-10 w-full rounded-md border px-3 text-[16px] sm:text-base"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul
        id="palette-list"
        role="listbox"
        aria-label="Matches"
        className="mt-2 max-h-[50vh] overflow-auto"
      >
        {commands.map((command, index) => (
          <li
            key={command.id}
            id={`palette-${command.id}`}
            role="option"
            aria-selected={index === active}
            onClick={() => run(command)}
            className="aria-selected:bg-raised hover:bg-raised flex min-h-8 cursor-pointer items-center justify-between rounded-md px-2"
          >
            {command.name}
            <span className="text-muted text-label">{command.kind}</span>
          </li>
        ))}
      </ul>
      {commands.length === 0 ? (
        <p className="text-muted px-2 pt-1">Nothing of that name. Try a symbol, or “night”.</p>
      ) : null}
    </>
  );
}

function useMatches(text: string, openHelp: () => void): Command[] {
  const router = useRouter();
  const { data: market } = useQuery(marketQuery);
  const { data: found } = useQuery(strategySearch(useDeferredValue(text.trim())));
  const to = (path: string) => () => router.push(path);
  const wanted = text.trim().toLowerCase();
  const fixed: Command[] = [
    ...PAGES.map(({ path, name }) => ({ id: name, kind: 'page', name, run: to(path) })),
    { id: 'start', kind: 'action', name: 'Start a night…', run: to('/night?start=1') },
    { id: 'theme', kind: 'action', name: 'Switch dark and light', run: toggleTheme },
    { id: 'keys', kind: 'action', name: 'Show the keys', run: openHelp },
    { id: 'out', kind: 'action', name: 'Sign out', run: () => void leave() },
    ...(market?.symbols ?? []).map((symbol) => ({
      id: symbol,
      kind: 'strategies on a symbol',
      name: symbol,
      run: to(withQuery('/strategies', { status: 'selected', symbol })),
    })),
  ];
  const strategies = wanted.length < 2 ? [] : (found?.items ?? []);
  return [
    ...fixed.filter(({ name }) => name.toLowerCase().includes(wanted)),
    ...strategies.map(({ strategy_id: id, name, symbol }) => ({
      id,
      kind: `strategy, ${symbol}`,
      name,
      run: to(`/strategies/${id}`),
    })),
  ];
}
