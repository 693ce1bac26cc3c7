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

const [second, minute, hour] = [1000, 60_000, 3_600_000];

/** A length of time in its two largest units: 40 seconds, 14 minutes, 2 hours and 5 minutes. */
export function durationText(intl: IntlShape, milliseconds: number): string {
  const unit = (count: number, name: 'second' | 'minute' | 'hour') => intl.formatNumber(count, { style: 'unit', unit: name, unitDisplay: 'long' });
  if (milliseconds < minute) return unit(Math.max(1, Math.round(milliseconds / second)), 'second');
  const minutes = Math.round(milliseconds / minute);
  if (minutes < 60) return unit(minutes, 'minute');
  const rest = minutes % 60;
  const hours = unit(Math.floor((minutes * minute) / hour), 'hour');
  return rest ? intl.formatList([hours, unit(rest, 'minute')], { type: 'unit' }) : hours;
}

/** With the time of day, for what happened today or yesterday. */
export const momentText = (intl: IntlShape, time: number, now: number): string =>
  midnight(now) - midnight(time) < 2 * day ? `${dayText(intl, time, now)}, ${intl.formatTime(time)}` : dayText(intl, time, now);
