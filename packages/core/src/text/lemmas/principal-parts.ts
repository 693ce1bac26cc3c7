/** The end that is cut off a principal part, and the ends that go in its place: `tengo` → tengo, tenga, tengas … */
export type Alike = readonly [cut: RegExp, endings: string];

const like = (part: string | undefined, [cut, endings]: Alike): string[] =>
  part === undefined || part === '-' ? [] : endings.split(' ').map((ending) => part.replace(cut, ending));

/**
 * Lines of `infinitive part part …`, `-` where the part is regular, as lines of `lemma: form form …`. The forms of a verb that
 * begins with a hyphen begin with one too.
 */
export const byParts = (table: string, alike: readonly Alike[]): string =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [infinitive, ...parts] = line.split(' ');
      const bound = infinitive?.startsWith('-') ? '-' : '';
      return `${infinitive}: ${[...new Set(alike.flatMap((each, at) => like(parts[at], each)))].map((form) => bound + form).join(' ')}`;
    })
    .filter((line) => !line.endsWith(': '))
    .join('\n');
