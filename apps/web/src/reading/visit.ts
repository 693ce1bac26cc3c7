import { reading } from '@glossa/contract';
import { useEffect, useRef } from 'react';
import { api } from '../app/api.ts';
import { deviceId } from '../app/device.ts';
import { newOperationId } from '../app/operation-id.ts';
import { noteVisit, sendVisits } from './visits.ts';

const [leastVisit, longestVisit] = [1000, 86_400_000];

/** Notes how long a page was seen; only time in which the tab is in front counts. */
export function useVisit(accountId: string, lessonId: string, page: number, words: number): void {
  useEffect(() => {
    const send = () => void sendVisits(accountId);
    let [seen, since] = [0, document.visibilityState === 'visible' ? performance.now() : null];
    const pause = () => {
      if (since !== null) seen += performance.now() - since;
      since = null;
    };
    const end = (tell: () => void) => {
      pause();
      const milliseconds = Math.min(longestVisit, Math.round(seen));
      seen = 0;
      if (milliseconds < leastVisit) return;
      noteVisit(accountId, { operationId: newOperationId(), lessonId, page, words, milliseconds });
      tell();
    };
    const leave = () => end(send);
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') leave();
      else since ??= performance.now();
    };
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('pagehide', leave);
      // The next page is shown first.
      end(() => setTimeout(send));
    };
  }, [accountId, lessonId, page, words]);
}

/** Tells the server where this device is: the page, and the block at the top of what is seen. */
export function useSavePlace(lessonId: string, page: number): (blockId: string | null) => void {
  const last = useRef('');
  const save = useRef((blockId: string | null) => {
    void blockId;
  });
  save.current = (blockId) => {
    const now = `${lessonId} ${page} ${blockId}`;
    if (now === last.current) return;
    last.current = now;
    // A place that could not be saved is saved with the next move.
    api.call(reading.savePlace, { params: { id: lessonId }, body: { device: deviceId(), page, blockId } }).catch(() => {
      last.current = '';
    });
  };
  return useRef((blockId: string | null) => save.current(blockId)).current;
}
