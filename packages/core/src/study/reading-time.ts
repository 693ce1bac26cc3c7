/** A time as people say it of a text: minutes below an hour and a half, then hours, in halves below ten. */
export interface ReadingTime {
  count: number;
  unit: 'minute' | 'hour';
}

export function readingTime(minutes: number): ReadingTime {
  const whole = Math.max(1, Math.round(minutes));
  if (whole < 90) return { count: whole, unit: 'minute' };
  const hours = whole / 60;
  return { count: hours < 9.75 ? Math.round(hours * 2) / 2 : Math.round(hours), unit: 'hour' };
}
