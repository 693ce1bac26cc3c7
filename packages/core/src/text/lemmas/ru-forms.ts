import type { Dictionary } from './rules.ts';

/** Dictionary forms of Russian words where the word list, made for spelling, has the form for a word of its own or has another word first. */
export function russianForms(key: string, dictionary: Dictionary): string[] {
  if (key.length < 3) return [];
  const found = pastOf(key, dictionary) ?? imperativeOf(key, dictionary) ?? nounOf(key, dictionary);
  return found === undefined ? [] : [found];
}

const isListed = (word: string, { stems }: Dictionary): boolean => stems(word).includes(word);
const firstListed = (words: readonly string[], dictionary: Dictionary): string | undefined => words.find((word) => isListed(word, dictionary));

/** `жил` of жить before жила, `пили` of пить before пилить. */
function pastOf(key: string, dictionary: Dictionary): string | undefined {
  const [, base, self = ''] = /^(.+)(?:л|ли)(ся|сь)?$/.exec(key) ?? [];
  const stems = dictionary.stems(key);
  return base === undefined || stems.includes(key) ? undefined : stems.find((stem) => stem === `${base}ть${self && 'ся'}`);
}

/** `жди`, `подождите`, where the list has the imperative as a word, with its plural. */
function imperativeOf(key: string, dictionary: Dictionary): string | undefined {
  const [, base, ending] = /^(.+)([ий])(?:те)?$/.exec(key) ?? [];
  if (base === undefined || ending === undefined) return undefined;
  const one = base + ending;
  if (!dictionary.stems(`${one}те`).includes(one) || dictionary.stems(key).some((stem) => stem !== one && stem !== key)) return undefined;
  const softened = base.replace(/ж$/, 'з').replace(/ш$/, 'с').replace(/ч$/, 'т');
  return firstListed([`${base}ать`, `${base}ить`, `${base}еть`, `${softened}ать`, `${base}ти`, `${base}нуть`], dictionary);
}

const nounOf = (key: string, dictionary: Dictionary): string | undefined =>
  !isListed(key, dictionary) || bends(key, dictionary)
    ? undefined
    : (feminineOf(key, dictionary) ?? (dictionary.stems(key).length > 1 ? undefined : (masculineOf(key, dictionary) ?? withoutVowel(key, dictionary))));

/** Is a noun with cases of its own: домом, домам, дверью. */
function bends(key: string, { stems }: Dictionary): boolean {
  const base = key.replace(/[ыийь]$/, '');
  return ['у', 'ю', 'ам', 'ям', 'ью'].some((ending) => stems(base + ending).includes(key));
}

/** `рук` and `руки` of рука, where the dictionary has both. */
function feminineOf(key: string, { stems }: Dictionary): string | undefined {
  const base = key.replace(/[ыи]$/, '');
  return stems(key).find((stem) => stem === `${base}а` || stem === `${base}я`);
}

/** `месяцев`, `отцов`, `пальцем`, `мужем`. */
function masculineOf(key: string, dictionary: Dictionary): string | undefined {
  const base = /^(.+[жшчщц])(?:[ое]м|[ое]в)$/.exec(key)?.[1];
  if (base === undefined) return undefined;
  const stem = base.slice(0, -1);
  return firstListed(
    [...(base.endsWith('ц') ? [`${stem}ец`, `${stem.replace(/[ьй]$/, '')}ец`] : []), ...(dictionary.stems(`${base}у`).includes(base) ? [base] : [])],
    dictionary,
  );
}

/** The second case of many has no ending, and a vowel in the last cluster: `недель`, `сестёр`, `писем`, `колец`, `яиц`. */
function withoutVowel(key: string, dictionary: Dictionary): string | undefined {
  const soft = `${key.slice(0, -1)}я`;
  if (key.endsWith('ь') && hasMany(soft, dictionary)) return soft;
  const [, before, vowel, last] = /^(.+)([еёои])([бвгдзклмнпрстфхцчшж])ь?$/.exec(key) ?? [];
  if (before === undefined || before.length + Number(vowel === 'и') < 2) return undefined;
  const stems = vowel === 'и' ? [`${before}й${last}`] : [`${before}ь${last}`, before + last];
  return [...stems.map((stem) => stem.replace('ё', 'е')), ...stems]
    .flatMap((stem) => ['о', 'а', 'я', ...(stem.endsWith('ц') ? ['е'] : []), ...(/[гк]$/.test(stem) ? ['и'] : [])].map((ending) => stem + ending))
    .find((word) => (/[ое]$/.test(word) ? isListed(word, dictionary) : hasMany(word, dictionary)));
}

/** Is the word that others are cases of: письмам is of письмо, and nothing of ветра. */
const hasMany = (word: string, dictionary: Dictionary): boolean =>
  isListed(word, dictionary) && ['ам', 'ям'].some((ending) => dictionary.stems(word.slice(0, -1) + ending).includes(word));
