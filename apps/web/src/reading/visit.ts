import { ApiError, type LessonSummary, reading } from '@glossa/contract';
import { useEffect, useRef } from 'react';
import { api, callAs } from '../app/api.ts';
import { newOperationId } from '../app/operation-id.ts';
import { type List, store, stored, storedList } from '../app/stored.ts';

interface Visit {
  operationId: string;
  lessonId: string;
  page: number;
  words: number;
  milliseconds: number;
}

const [leastVisit, longestVisit, mostWaiting] = [1000, 86_400_000, 500];

/** Names this browser among a reader's devices. */
function deviceId(): string {
  const kept = stored<string | null>('glossa.device', null);
  if (kept) return kept;
  const made = newOperationId();
  store('glossa.device', made);
  return made;
}

const visitsOf = (accountId: string): List<Visit> => storedList(`glossa.visits.${accountId}`);
const finishedOf = (accountId: string): List<true> => storedList(`glossa.finished.${accountId}`);

/** Whether sending the same again could help. */
const mayYetArrive = (error: unknown): boolean => !(error instanceof ApiError) || error.problem.status >= 500 || [401, 429].includes(error.problem.status);

/** Sends the visits that wait, oldest first, then which lessons were finished; what the server cannot take now stays for the next time. */
async function sendWaiting(accountId: string): Promise<void> {
  const [visits, finished] = [visitsOf(accountId), finishedOf(accountId)];
  const call = callAs(accountId);
  try {
    for (const { lessonId, ...body } of visits.all()) {
      await orRefused(call(reading.logReading, { params: { id: lessonId }, body }));
      visits.drop(body.operationId);
    }
    for (const id of finished.ids()) {
      await orRefused(call(reading.finishLesson, { params: { id } }));
      finished.drop(id);
    }
  } catch {
    // It waits for the next time.
  }
}

/** What the server refuses for good is let go. */
async function orRefused(sending: Promise<unknown>): Promise<void> {
  await sending.catch((error: unknown) => {
    if (mayYetArrive(error)) throw error;
  });
}

/** Finishes a lesson after the visits before it; noted here first, so that it arrives even where the server is away. */
export async function finishLesson(accountId: string, id: string): Promise<LessonSummary> {
  const finished = finishedOf(accountId);
  if (!finished.get(id)) finished.put(id, true);
  await sendWaiting(accountId);
  const summary = await api.call(reading.finishLesson, { params: { id } });
  finished.drop(id);
  return summary;
}

/** Notes how long a page was seen; only time in which the tab is in front counts. */
export function useVisit(accountId: string, lessonId: string, page: number, words: number): void {
  useEffect(() => {
    const visits = visitsOf(accountId);
    const send = () => void sendWaiting(accountId);
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
      const operationId = newOperationId();
      visits.put(operationId, { operationId, lessonId, page, words, milliseconds });
      for (const id of visits.ids().slice(0, -mostWaiting)) visits.drop(id);
      tell();
    };
    const leave = () => end(send);
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') leave();
      else since ??= performance.now();
    };
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', send);
    return () => {
      window.removeEventListener('online', send);
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
