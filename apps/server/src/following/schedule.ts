import type { FeedSchedule } from '@glossa/contract';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const week = 7 * day;

export const periods: Record<FeedSchedule, number> = { hourly: hour, 'six-hourly': 6 * hour, daily: day, weekly: week };

/** How long after a look the next one is due: each failure in a row doubles it, up to a week. */
export const waitAfter = (schedule: FeedSchedule, failures: number): number => Math.min(week, periods[schedule] * 2 ** Math.min(failures, 10));
