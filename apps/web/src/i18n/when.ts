import type { IntlShape } from 'react-intl';

const day = 86_400_000;
const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);

/** A day as people say it: today, yesterday, Sunday, 3 May, 3 May 2025. */
export function dayText(intl: IntlShape, time: number, now: number): string {
  const days = Math.round((midnight(now) - midnight(time)) / day);
  if (days < 2 && days > -2) return intl.formatRelativeTime(-days, 'day', { numeric: 'auto' });
  if (days > 0 && days < 7) return intl.formatDate(time, { weekday: 'long' });
  const year = new Date(time).getFullYear() === new Date(now).getFullYear() ? undefined : ('numeric' as const);
  return intl.formatDate(time, { day: 'numeric', month: 'long', year });
}

/** With the time of day, for what happened today or yesterday. */
export const momentText = (intl: IntlShape, time: number, now: number): string =>
  midnight(now) - midnight(time) < 2 * day ? `${dayText(intl, time, now)}, ${intl.formatTime(time)}` : dayText(intl, time, now);
