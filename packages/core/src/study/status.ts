/**
 * How well a learner knows a word. `new` means that no term is kept; 1–4 are steps of learning;
 * `ignored` words (names, numbers, foreign bits) count for nothing.
 */
export const statuses = ['new', '1', '2', '3', '4', 'known', 'ignored'] as const;
export type Status = (typeof statuses)[number];
/** The statuses a kept term can have. */
export type TermStatus = Exclude<Status, 'new'>;
export const termStatuses = statuses.filter((s): s is TermStatus => s !== 'new');

/** Known for coverage: marked known, or at the last step. */
export const knownStatuses: readonly TermStatus[] = ['4', 'known'];
export const countsAsKnown = (status: Status): boolean => status === 'known' || status === '4';

/** How words count in coverage. */
export const standings = ['new', 'learning', 'known', 'ignored'] as const;
export type Standing = (typeof standings)[number];
export const standingOf = (status: Status): Standing => (status === 'new' || status === 'ignored' ? status : countsAsKnown(status) ? 'known' : 'learning');

/** One letter per status, for lists of many words on the wire (`n1234ki`). */
export const statusLetters = 'n1234ki';
export const statusLetter = (status: Status): string => statusLetters[statuses.indexOf(status)] ?? 'n';
export const statusOfLetter = (letter: string): Status => statuses[statusLetters.indexOf(letter)] ?? 'new';
