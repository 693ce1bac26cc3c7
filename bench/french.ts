/**
 * French-looking text of any length, the same for the same seed: real function words and constructed content words,
 * frequent ones often and rare ones rarely (Zipf), with elisions, inversions, numbers, abbreviations, quotes and dialogue.
 */
const little =
  'le la les un une des de du et à en que qui dans pour sur avec pas plus ne se son sa ses ce cette mais ou où il elle on nous vous ils elles je tu être avoir est sont était avait fait dit va tout très bien même aussi encore puis donc car sans sous vers chez entre après avant depuis pendant quand comme si rien jamais toujours'.split(
    ' ',
  );
const onsets = ['b', 'br', 'c', 'ch', 'cl', 'd', 'dr', 'f', 'fl', 'g', 'gr', 'j', 'l', 'm', 'n', 'p', 'pl', 'pr', 'qu', 'r', 's', 't', 'tr', 'v', 'vr'];
const vowels = ['a', 'â', 'ai', 'au', 'e', 'é', 'è', 'eau', 'i', 'î', 'o', 'oi', 'ou', 'u', 'on', 'an', 'in'];
const endings = ['r', 'tion', 'ment', 's', 'lle', 'nt', 'ge', 'x', 'té', 're', 'che', 'sse'];

/** The word of a rank, from 0; of 80,000 ranks all but a handful give words of their own. */
export function wordOfRank(rank: number): string {
  if (rank < little.length) return little[rank] as string;
  let rest = rank - little.length;
  const take = (parts: string[]): string => {
    const part = parts[rest % parts.length] as string;
    rest = Math.floor(rest / parts.length);
    return part;
  };
  const end = take(endings);
  let stem = '';
  do stem += take(onsets) + take(vowels);
  while (rest > 0);
  return stem.length < 3 ? `${stem}z${end}` : stem + end;
}

/** Numbers from 0 to 1, always the same for a seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Paragraphs with about `words` running words in all, drawn from the first `distinct` ranks. */
export function frenchBook(words: number, distinct: number, seed = 1): string[] {
  const random = randomOf(seed);
  const word = () => wordOfRank(Math.min(distinct - 1, Math.floor(distinct ** random()) - 1));
  const some = (count: number) => Array.from({ length: count }, word).join(' ');
  const kinds: [number, () => string][] = [
    [9, () => `${capital(some(9))}, ${some(6)}.`],
    [6, () => `${capital(some(5))} l’${'aeiou'[Math.floor(random() * 5)]}${some(7)} qu’il ${some(4)}.`],
    [6, () => `« ${capital(some(6))} ! ${capital(some(4))} ? »`],
    [4, () => `M. ${capital(some(3))}, p. ex., ${some(5)} : ${1 + Math.floor(random() * 900)} 000 ${some(2)}.`],
    [3, () => `— ${capital(some(4))}-t-il ${some(3)} aujourd’hui…`],
    [2, () => `J.-S. ${capital(some(2))} ${some(6)} ; ${some(5)}.`],
  ];
  const weight = kinds.reduce((sum, [share]) => sum + share, 0);
  const sentence = () => {
    let drawn = random() * weight;
    for (const [share, make] of kinds) {
      drawn -= share;
      if (drawn < 0) return make();
    }
    return '';
  };
  const paragraphs: string[] = [];
  for (let written = 0; written < words; ) {
    const paragraph = Array.from({ length: 3 + Math.floor(random() * 5) }, sentence).join(' ');
    paragraphs.push(paragraph);
    written += paragraph.split(' ').length;
  }
  return paragraphs;
}
