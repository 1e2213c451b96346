'use client';

import { useSyncExternalStore } from 'react';

import { THEME_KEY } from './theme-script';

export type Theme = 'dark' | 'light';

const listeners = new Set<() => void>();

function shown(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'dark' || chosen === 'light') return chosen;
  return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
}

function subscribe(listener: () => void): () => void {
  const media = matchMedia('(prefers-color-scheme: light)');
  media.addEventListener('change', listener);
  listeners.add(listener);
  return () => {
    media.removeEventListener('change', listener);
    listeners.delete(listener);
  };
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, shown, () => 'dark');

export function toggleTheme(): void {
  const next = shown() === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset.theme = next;
  try {
    localStorage.setItem(THEME_KEY, next);
  } catch {
    // Private windows forbid it: the choice then lasts as long as the page.
  }
  listeners.forEach((each) => each());
}
