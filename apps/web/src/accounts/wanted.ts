import { useLocation } from '@tanstack/react-router';

const idShape = /^[0-9a-f-]{36}$/;

/** What the address of a way in may bear: a code, and the shared lesson that somebody came to take. */
export interface DoorSearch {
  code?: string;
  take?: string;
}
export const doorSearchFrom = ({ code, take }: Record<string, unknown>): DoorSearch => ({
  ...(typeof code === 'string' ? { code } : {}),
  ...(typeof take === 'string' && idShape.test(take) ? { take } : {}),
});

/** The shared lesson that somebody wants to take, at whichever way in they stand; null where they want none. */
export const useWantedLesson = (): string | null =>
  useLocation({ select: ({ pathname, search }) => /^\/take\/([0-9a-f-]{36})$/.exec(pathname)?.[1] ?? doorSearchFrom(search).take ?? null });

/** For links between the ways in, so that it is not forgotten on the way. */
export function useDoorSearch(): DoorSearch {
  const take = useWantedLesson();
  return take === null ? {} : { take };
}
