import { Dialog } from '@/components/dialog';

import { PAGES } from './pages';

const KEYS: readonly (readonly [string, string])[] = [
  ['Ctrl K', 'search pages, strategies, symbols and actions'],
  ...PAGES.map(({ key, name }) => [`g ${key}`, name] as const),
  ['/', 'to the filter'],
  ['j  k', 'next and previous row'],
  ['Enter', 'open the row'],
  ['?', 'this list'],
];

export function Help({ open, close }: { open: boolean; close: () => void }) {
  return (
    <Dialog title="Keys" open={open} close={close}>
      <dl>
        {KEYS.map(([keys, action]) => (
          <div
            key={keys}
            className="border-line flex min-h-7 items-center gap-4 border-b last:border-0"
          >
            <dt className="w-20">
              <kbd className="keycap">{keys}</kbd>
            </dt>
            <dd>{action}</dd>
          </div>
        ))}
      </dl>
      <p className="text-muted text-label mt-4">
        All times are UTC. Charts by Lightweight Charts™, Copyright (c) 2025{' '}
        <a className="link" href="https://www.tradingview.com/" rel="noreferrer">
          TradingView, Inc.
        </a>
      </p>
      <button type="button" className="control mt-3" onClick={close} autoFocus>
        Close
      </button>
    </Dialog>
  );
}
