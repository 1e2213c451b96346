'use client';

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

interface DialogProps {
  title: string;
  open: boolean;
  close: () => void;
  children: ReactNode;
  className?: string;
  hideTitle?: boolean;
}

/** A modal dialog: focus stays inside, Escape closes, focus returns. */
export function Dialog({ title, open, close, children, className = '', hideTitle }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = element.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open) dialog?.close();
  }, [open]);
  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      onClose={close}
      onClick={(event) => {
        if (event.target === element.current) close();
      }}
      className={`bg-surface border-line rounded-panel w-[min(480px,calc(100vw-24px))] border p-0 ${className}`}
    >
      <div className="p-4">
        <h2 id={titleId} className={hideTitle ? 'sr-only' : 'text-title mb-3 font-semibold'}>
          {title}
        </h2>
        {open ? children : null}
      </div>
    </dialog>
  );
}
