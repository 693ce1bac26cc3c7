import { accounts } from '@glossa/contract';
import { useQueryClient } from '@tanstack/react-query';
import { WifiOff } from 'lucide-react';
import { useEffect } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Banner } from '../ui/state.tsx';
import { api } from './api.ts';
import { useReachable } from './reachability.ts';

const pause = 4000;

let asking = false;

/** Asks past what is shown, which stays as it is until there is an answer; one question at a time. */
async function ask(): Promise<void> {
  if (asking) return;
  asking = true;
  await api.call(accounts.getWelcome, {}).catch(() => undefined);
  asking = false;
}

/** Asks a server that does not answer again and again; once it does, what is shown is loaded again. */
export function useAskAgain(): void {
  const client = useQueryClient();
  const reachable = useReachable();
  useEffect(() => {
    if (reachable) return;
    const timer = setInterval(ask, pause);
    window.addEventListener('online', ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', ask);
      void client.invalidateQueries();
    };
  }, [reachable, client]);
}

/** A banner while the server does not answer; it goes with its cause. */
export function Connection() {
  const say = useText();
  const reachable = useReachable();
  if (reachable) return null;
  return (
    <Banner icon={<WifiOff size={18} aria-hidden />}>
      <span className="grow">{say(navigator.onLine ? 'common.unreachable.banner' : 'common.offline.banner')}</span>
      <Button look="link" onPress={ask}>
        {say('common.tryAgain')}
      </Button>
    </Banner>
  );
}
