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

/** What sending the same again could not help. */
const isRefused = (error: unknown): error is ApiError => error instanceof ApiError && error.problem.status < 500 && ![401, 429].includes(error.problem.status);

interface Sent {
  /** What the server answered about the lessons that were finished, or why it refused. */
  lessons: Map<string, LessonSummary | ApiError>;
  /** Why the rest waits. */
  failure?: unknown;
}

const sending = new Map<string, Promise<Sent>>();

/** Sends the visits that wait, oldest first, then which lessons were finished; what the server cannot take now stays for the next time. What comes while it sends is sent by the same run. */
export function sendVisits(accountId: string): Promise<Sent> {
  const run = sending.get(accountId) ?? sendAll(accountId).finally(() => sending.delete(accountId));
  sending.set(accountId, run);
  return run;
}

async function sendAll(accountId: string): Promise<Sent> {
  const [visits, finished] = [visitsOf(accountId), finishedOf(accountId)];
  const call = callAs(accountId);
  const lessons: Sent['lessons'] = new Map();
  try {
    for (;;) {
      const [visitId, id] = [firstOf(visits), firstOf(finished)];
      const visit = visitId && visits.get(visitId);
      if (visit) {
        const { lessonId, ...body } = visit;
        await orRefusal(call(reading.logReading, { params: { id: lessonId }, body }));
        visits.drop(visitId);
      } else if (id) {
        lessons.set(id, await orRefusal(call(reading.finishLesson, { params: { id } })));
        finished.drop(id);
      } else return { lessons };
    }
  } catch (failure) {
    return { lessons, failure };
  }
}

const firstOf = <T>(list: List<T>): string | undefined => list.ids().find((id) => list.get(id));

/** What the server refuses for good is let go. */
const orRefusal = <T>(sent: Promise<T>): Promise<T | ApiError> =>
  sent.catch((error: unknown) => {
    if (isRefused(error)) return error;
    throw error;
  });

/** Finishes a lesson after the visits before it; noted here first, so that it arrives even where the server is away. */
export async function finishLesson(accountId: string, id: string): Promise<LessonSummary> {
  const finished = finishedOf(accountId);
  if (!finished.get(id)) finished.put(id, true);
  const { lessons, failure } = await sendVisits(accountId);
  const told = lessons.get(id);
  if (!told && failure) throw failure;
  if (told instanceof ApiError) throw told;
  // Another window may have sent it.
  return told ?? (await api.call(reading.finishLesson, { params: { id } }));
}

/** Sends what waits from before on every page: when the app starts, and when the network or the server comes back. */
export function useSendVisits(accountId: string): void {
  const client = useQueryClient();
  useEffect(() => {
    const send = async () => {
      if ((await sendVisits(accountId)).lessons.size > 0) void client.invalidateQueries({ queryKey: ['shelf'] });
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
