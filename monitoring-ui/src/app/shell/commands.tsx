'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, createContext, useContext, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';

import { Help } from './help';
import { keyHandler } from './keys';
import { PAGES } from './pages';
import { Palette } from './palette';

interface CommandsValue {
  openPalette: () => void;
}

const CommandsContext = createContext<CommandsValue>({ openPalette: () => undefined });

export const useCommands = (): CommandsValue => useContext(CommandsContext);

/** The keyboard: palette, help, pages, rows and the filter. */
export function Commands({ children }: { children: ReactNode }) {
  const router = useRouter();
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  useEffect(() => {
    const handle = keyHandler({
      // At once: the next key is typed into it already.
      openPalette: () => flushSync(() => setPalette(true)),
      openHelp: () => setHelp(true),
      goTo: (key) => {
        const page = PAGES.find((each) => each.key === key);
        if (page) router.push(page.path);
      },
    });
    document.addEventListener('keydown', handle);
    return () => document.removeEventListener('keydown', handle);
  }, [router]);
  const value = useMemo(() => ({ openPalette: () => setPalette(true) }), []);
  return (
    <CommandsContext value={value}>
      {children}
      <Palette open={palette} close={() => setPalette(false)} openHelp={() => setHelp(true)} />
      <Help open={help} close={() => setHelp(false)} />
    </CommandsContext>
  );
}
