import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { useToast } from '../ui/toast.tsx';
import { passedOverText } from './undone.ts';

/** Sends changes that still wait from an earlier visit, while no lesson is open that would. */
export function useSendWaiting(accountId: string): void {
  const client = useQueryClient();
  const [say, toaster] = [useText(), useToast()];
  // Whoever listens hears the end: words that come meanwhile must not begin it anew.
  const latest = useRef({ say, toaster });
  latest.current = { say, toaster };
  useEffect(() => {
    let close: (() => void) | null = () => undefined;
    void import('./browser-outbox.ts').then(({ openOutbox }) => {
      if (close === null) return;
      const opened = openOutbox(accountId);
      opened.outbox.subscribe((event) => {
        if (event.type === 'settled') void client.invalidateQueries({ queryKey: ['shelf'] });
        if (event.type === 'passed-over') latest.current.toaster.show({ text: passedOverText(latest.current.say, event.terms) });
      });
      close = opened.close;
    });
    return () => {
      close?.();
      close = null;
    };
  }, [accountId, client]);
}
