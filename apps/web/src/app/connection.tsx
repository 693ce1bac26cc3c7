import { useQueryClient } from '@tanstack/react-query';
import { WifiOff } from 'lucide-react';
import { useEffect } from 'react';
import { useText } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Banner } from '../ui/state.tsx';
import { useReachable } from './reachability.ts';

const pause = 4000;

/** A banner while the server does not answer. It asks again by itself, and goes with its cause. */
export function Connection() {
  const say = useText();
  const client = useQueryClient();
  const reachable = useReachable();
  useEffect(() => {
    if (reachable) return;
    const ask = () => void client.refetchQueries({ queryKey: ['welcome'] });
    const timer = setInterval(ask, pause);
    window.addEventListener('online', ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', ask);
      void client.invalidateQueries();
    };
  }, [reachable, client]);
  if (reachable) return null;
  return (
    <Banner icon={<WifiOff size={18} aria-hidden />}>
      <span className="grow">{say(navigator.onLine ? 'common.unreachable.banner' : 'common.offline.banner')}</span>
      <Button look="link" onPress={() => void client.refetchQueries({ queryKey: ['welcome'] })}>
        {say('common.tryAgain')}
      </Button>
    </Banner>
  );
}
