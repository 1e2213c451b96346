interface Actions {
  openPalette: () => void;
  openHelp: () => void;
  /** The key after g. */
  goTo: (key: string) => void;
}

const SECOND_KEY_MILLIS = 1200;

/** Handles keys of the whole page; leaves alone what is typed into a field or a dialog. */
export function keyHandler({ openPalette, openHelp, goTo }: Actions) {
  let goUntil = 0;
  return (event: KeyboardEvent): void => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      openPalette();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.timeStamp < goUntil) {
      goUntil = 0;
      goTo(event.key);
      return;
    }
    if (event.key === 'g') goUntil = event.timeStamp + SECOND_KEY_MILLIS;
    else if (event.key === '?') openHelp();
    else if (event.key === 'j') moveRow(1);
    else if (event.key === 'k') moveRow(-1);
    else if (event.key === '/' && focusFilter()) event.preventDefault();
  };
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, dialog, [contenteditable]') !== null
  );
}

function focusFilter(): boolean {
  const filter = document.querySelector<HTMLElement>('[data-filter]');
  filter?.focus();
  return filter !== null;
}

/** To the next or previous row of the table the focus is in, or into the first table. */
function moveRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1);
  rows[next]?.focus();
  rows[next]?.scrollIntoView({ block: 'nearest' });
}
