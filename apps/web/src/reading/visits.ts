import { ApiError, type LessonSummary, reading } from '@glossa/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, callAs } from '../app/api.ts';
import { onReachable } from '../app/reachability.ts';
import { type List, storedList } from '../app/stored.ts';

interface Visit {
  operationId: string;
  lessonId: string;
  page: number;
  words: number;
  milliseconds: number;
}

const mostWaiting = 500;

const visitsOf = (accountId: string): List<Visit> => storedList(`glossa.visits.${accountId}`);
const finishedOf = (accountId: string): List<true> => storedList(`glossa.finished.${accountId}`);

/** Keeps a visit until it is sent; of too many, the newest. */
export function noteVisit(accountId: string, visit: Visit): void {
  const visits = visitsOf(accountId);
  visits.put(visit.operationId, visit);
  for (const id of visits.ids().slice(0, -mostWaiting)) visits.drop(id);
}

/** Whether sending the same again could help. */
const mayYetArrive = (error: unknown): boolean => !(error instanceof ApiError) || error.problem.status >= 500 || [401, 429].includes(error.problem.status);

const sending = new Map<string, Promise<number>>();

/** Sends the visits that wait, oldest first, then which lessons were finished; what the server cannot take now stays for the next time. Answers how many lessons are settled. What comes while it sends is sent by the same run. */
export function sendVisits(accountId: string): Promise<number> {
  const run = sending.get(accountId) ?? sendAll(accountId).finally(() => sending.delete(accountId));
  sending.set(accountId, run);
  return run;
}

async function sendAll(accountId: string): Promise<number> {
  const [visits, finished] = [visitsOf(accountId), finishedOf(accountId)];
  const call = callAs(accountId);
  let settled = 0;
  try {
    for (;;) {
      const [visitId, id] = [firstOf(visits), firstOf(finished)];
      const visit = visitId && visits.get(visitId);
      if (visit) {
        const { lessonId, ...body } = visit;
        await orRefused(call(reading.logReading, { params: { id: lessonId }, body }));
        visits.drop(visitId);
      } else if (id) {
        await orRefused(call(reading.finishLesson, { params: { id } }));
        finished.drop(id);
        settled += 1;
      } else break;
    }
  } catch {
    // It waits for the next time.
  }
  return settled;
}

const firstOf = <T>(list: List<T>): string | undefined => list.ids().find((id) => list.get(id));

/** What the server refuses for good is let go. */
async function orRefused(sent: Promise<unknown>): Promise<void> {
  await sent.catch((error: unknown) => {
    if (mayYetArrive(error)) throw error;
  });
}

/** Finishes a lesson after the visits before it; noted here first, so that it arrives even where the server is away. */
export async function finishLesson(accountId: string, id: string): Promise<LessonSummary> {
  const finished = finishedOf(accountId);
  if (!finished.get(id)) finished.put(id, true);
  await sendVisits(accountId);
  const summary = await api.call(reading.finishLesson, { params: { id } });
  finished.drop(id);
  return summary;
}

/** Sends what waits from before on every page: when the app starts, and when the network or the server comes back. */
export function useSendVisits(accountId: string): void {
  const client = useQueryClient();
  useEffect(() => {
    const send = async () => {
      if ((await sendVisits(accountId)) > 0) void client.invalidateQueries({ queryKey: ['shelf'] });
    };
    const stop = onReachable((reachable) => reachable && void send());
    window.addEventListener('online', send);
    void send();
    return () => {
      window.removeEventListener('online', send);
      stop();
    };
  }, [accountId, client]);
}
