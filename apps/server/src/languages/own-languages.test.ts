import { beforeEach, expect, it } from 'vitest';
import type { Database } from '../platform/database/database.ts';
import { eachDatabase } from '../platform/database/testing.ts';
import { asOwner, type OwnerId, systemIds } from '../platform/ids.ts';
import { silentLog } from '../platform/log.ts';
import type { Thread } from '../platform/thread.ts';
import type { Analysed, ToAnalyse } from './analyst.ts';
import { createLanguages, createOwnLanguages, type OwnLanguages } from './languages.ts';

const nothing = { name: null, dir: null, letters: '', abbreviations: [] };
const nobody: Thread<ToAnalyse, Analysed> = { ask: () => Promise.reject(new Error('asked')), close: () => Promise.resolve() };

eachDatabase('languages of the learner’s own', (open) => {
  let db: Database;
  let own: OwnLanguages;
  let owner: OwnerId;
  let changed: string[];
  const languages = createLanguages(silentLog, undefined, nobody);
  beforeEach(async () => {
    db = await open();
    own = createOwnLanguages({ db, clock: { now: () => 5 } });
    owner = asOwner(systemIds.next());
    changed = [];
    own.whenRulesChange(async (_, lang) => {
      changed.push(lang);
    });
  });

  it('are kept, listed behind those that are known, and taken back', async () => {
    await own.saveOwn(owner, 'gcf', { name: 'Kréyòl', dir: null, letters: 'ʻ ·', abbreviations: ['Msy.', 'msy', 'p. ex.'] }, 0);
    await own.saveOwn(owner, 'fr', { ...nothing, dir: 'rtl' }, 0);
    expect(await own.listOwn(owner)).toEqual([
      { lang: 'fr', ...nothing, dir: 'rtl', revision: 1, updatedAt: 5 },
      { lang: 'gcf', name: 'Kréyòl', dir: null, letters: 'ʻ·', abbreviations: ['msy', 'p. ex'], revision: 1, updatedAt: 5 },
    ]);
    const listed = languages.list(await own.listOwn(owner));
    expect(listed.at(-1)).toMatchObject({ code: 'gcf', name: 'Kréyòl', support: 'generic', lemmas: 'none', dir: 'ltr' });
    expect(listed.find(({ code }) => code === 'fr')).toMatchObject({ name: null, dir: 'rtl' });
    expect(await own.rulesOf(owner, 'gcf')).toEqual({ letters: 'ʻ·', abbreviations: ['msy', 'p. ex'] });
    expect(await own.rulesOf(owner, 'fr')).toBeNull();
    await own.removeOwn(owner, 'gcf');
    await own.removeOwn(owner, 'gcf');
    expect((await own.listOwn(owner)).map(({ lang }) => lang)).toEqual(['fr']);
    expect(changed).toEqual(['gcf', 'fr', 'gcf', 'gcf']);
  });

  it('are nobody else’s', async () => {
    await own.saveOwn(owner, 'gcf', { ...nothing, letters: '*' }, 0);
    const other = asOwner(systemIds.next());
    expect(await own.listOwn(other)).toEqual([]);
    expect(await own.rulesOf(other, 'gcf')).toBeNull();
    await own.removeOwn(other, 'gcf');
    expect(await own.listOwn(owner)).toHaveLength(1);
  });

  it('are not overwritten by who has not seen the newest', async () => {
    await own.saveOwn(owner, 'gcf', { ...nothing, letters: '*' }, 0);
    await expect(own.saveOwn(owner, 'gcf', { ...nothing, letters: '+' }, 0)).rejects.toMatchObject({ code: 'language-changed' });
    await own.saveOwn(owner, 'gcf', { ...nothing, letters: '-' }, 1);
    await expect(own.saveOwn(owner, 'gcf', { ...nothing, letters: '+' }, 1)).rejects.toMatchObject({ code: 'language-changed' });
    expect((await own.listOwn(owner))[0]).toMatchObject({ letters: '-', revision: 2 });
  });

  it.each([
    ['zz', {}, 'language-unknown'],
    ['gcf', { letters: '5' }, 'language-rule-invalid'],
    ['gcf', { letters: '😀' }, 'language-rule-invalid'],
    ['gcf', { letters: [...Array(41)].map((_, i) => String.fromCharCode(0x2190 + i)).join('') }, 'language-rule-invalid'],
    ['gcf', { abbreviations: ['ok', '<script>'] }, 'language-rule-invalid'],
    ['gcf', { abbreviations: ['...'] }, 'language-rule-invalid'],
  ])('%s %j is refused, and nothing changes', async (lang, given, code) => {
    await expect(own.saveOwn(owner, lang, { ...nothing, ...given }, 0)).rejects.toMatchObject({ code });
    expect(await own.listOwn(owner)).toEqual([]);
    expect(changed).toEqual([]);
  });

  it('name the rules in the version, so that texts are split anew', () => {
    const { version } = languages.analyzer;
    const versions = [version('gcf'), version('gcf', { letters: '*', abbreviations: [] }), version('gcf', { letters: '', abbreviations: ['a'] })];
    expect(new Set(versions).size).toBe(3);
    expect(version('gcf', { letters: '*', abbreviations: [] })).toBe(versions[1]);
  });
});
