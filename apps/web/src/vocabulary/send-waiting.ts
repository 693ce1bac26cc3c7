import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Sends changes that still wait from an earlier visit, while no lesson is open that would. */
export function useSendWaiting(accountId: string): void {
  const client = useQueryClient();
  useEffect(() => {
    let close: (() => void) | null = () => undefined;
    void import('./browser-outbox.ts').then(({ openOutbox }) => {
      if (close === null) return;
      const opened = openOutbox(accountId);
      opened.outbox.subscribe(({ type }) => type === 'settled' && void client.invalidateQueries({ queryKey: ['shelf'] }));
      close = opened.close;
    });
    return () => {
      close?.();
      close = null;
    };
  }, [accountId, client]);
}
