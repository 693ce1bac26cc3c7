import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isAddress } from './addresses.ts';
import { leaveDraft } from './draft.ts';

const inField = (target: EventTarget | null) => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** A text pasted anywhere but into a field opens the import page with it. */
export function usePasteToImport(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const paste = ({ target, clipboardData }: ClipboardEvent) => {
      const text = clipboardData?.getData('text/plain') ?? '';
      if (inField(target) || !text.trim()) return;
      if (isAddress(text)) leaveDraft({ url: text.trim() });
      else leaveDraft({ text });
      void navigate({ to: '/import', search: isAddress(text) ? { kind: 'address' } : {} });
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [navigate]);
}
