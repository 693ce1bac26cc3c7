import { describe, expect, it } from 'vitest';
import { alignChapters } from './chapters.ts';

/** A chapter about somebody, somewhere, in some year, of so many sentences. */
const about = [
  ['Berthe', 'Dijon', 1871, 30],
  ['Anselme', 'Orléans', 1902, 55],
  ['Violette', 'Nantes', 1914, 22],
  ['Gaston', 'Le Havre', 1921, 40],
  ['Mathilde', 'Grenoble', 1938, 64],
] as const;
const told = (sentence: (name: string, place: string, year: number, number: number) => string, title: string) =>
  about.map(([name, place, year, count], at) => [`${title} ${at + 1}`, ...Array.from({ length: count }, (_, number) => sentence(name, place, year, number))]);
const french = told((name, place, year, number) => `En ${year + number}, ${name} habitait encore à ${place} avec ${number} amis.`, 'Chapitre');
const english = told((name, place, year, number) => `In ${year + number} ${name} was still living in ${place} with ${number} friends.`, 'Chapter');
const half = (chapter: string[]): string[][] => [chapter.slice(0, 30), chapter.slice(30)];

describe('the chapters of a book and of its translation are matched', () => {
  it.each<[string, string[][], string[][], string]>([
    ['one by one', french, english, '0=0 1=1 2=2 3=3 4=4'],
    ['where the translation lacks one', french, english.filter((_, at) => at !== 2), '0=0 1=1 2= 3=2 4=3'],
    ['where it has one more', french.slice(1), english, '=0 0=1 1=2 2=3 3=4'],
    ['where it cuts one in two', french, [...english.slice(0, 4), ...half(english[4] as string[])], '0=0 1=1 2=2 3=3 4=4+5'],
    ['where it has two in one', [...half(french[1] as string[]), ...french.slice(2)], english.slice(1), '0+1=0 2=1 3=2 4=3'],
    ['where it is not cut at all', french, [english.flat()], '0+1+2+3+4=0'],
  ])('%s', (_, source, target, links) => {
    const joined = (chapters: string[][]) => chapters.map((chapter) => chapter.join(' '));
    const found = alignChapters({ chapters: joined(source), lang: 'fr' }, { chapters: joined(target), lang: 'en' });
    expect(found.map(([s, t]) => `${s.join('+')}=${t.join('+')}`).join(' ')).toBe(links);
  });
});
