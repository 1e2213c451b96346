'use client';

import { useCommands } from './commands';

export function PaletteButton() {
  const { openPalette } = useCommands();
  return (
    <button type="button" className="control max-sm:hidden" onClick={openPalette}>
      Search or run… <kbd className="keycap">Ctrl K</kbd>
    </button>
  );
}
