import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { usePreferences } from '../accounts/accounts.ts';
import { whenFree } from '../ui/later.tsx';
import { fetchHome } from './library.ts';

/** Who opens a lesson can go back to the library without the server: it is fetched past the worker that keeps answers, once there is one. */
export function useKeepHome(ready: boolean): void {
  const client = useQueryClient();
  const { lang } = usePreferences();
  useEffect(() => {
    if (!ready || !('serviceWorker' in navigator)) return;
    let open = true;
    void navigator.serviceWorker.ready.then(() => whenFree(() => open && fetchHome(client, lang)));
    return () => {
      open = false;
    };
  }, [client, lang, ready]);
}
