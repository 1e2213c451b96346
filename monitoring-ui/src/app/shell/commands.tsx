'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, createContext, useContext, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';

import { keyHandler } from './keys';
import { PAGES } from './pages';

interface CommandsValue {
  openPalette: () => void;
}

const CommandsContext = createContext<CommandsValue>({ openPalette: () => undefined });

export const useCommands = (): CommandsValue => useContext(CommandsContext);

type Overlays = typeof import('./overlays');

/** Fetches palette and help once the page stands: by the time a key asks for them they are there. */
function useOverlays(): Overlays | undefined {
  const [overlays, setOverlays] = useState<Overlays>();
  useEffect(() => {
    const load = () => void import('./overlays').then(setOverlays);
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(load, 1000);
      return () => clearTimeout(timer);
    }
    const callback = requestIdleCallback(load, { timeout: 2000 });
    return () => cancelIdleCallback(callback);
  }, []);
  return overlays;
}

/** The keyboard: palette, help, pages, rows and the filter. */
export function Commands({ children }: { children: ReactNode }) {
  const router = useRouter();
  const overlays = useOverlays();
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
      {overlays ? (
        <>
          <overlays.Palette
            open={palette}
            close={() => setPalette(false)}
            openHelp={() => setHelp(true)}
          />
          <overlays.Help open={help} close={() => setHelp(false)} />
        </>
      ) : null}
    </CommandsContext>
  );
}
