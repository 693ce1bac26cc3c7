import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createLanguages } from '../languages/languages.ts';
import { createDiskCache } from '../platform/files/disk-cache.ts';
import { systemIds } from '../platform/ids.ts';
import { silentLog } from '../platform/log.ts';
import { type Said, type SpeechEngine, voiceFor } from './engine.ts';
import { findEspeak, voicesIn, withLengths } from './espeak.ts';
import { createSpeech } from './speech.ts';

const folder = mkdtempSync(join(tmpdir(), 'glossa-speech-'));
const languages = createLanguages(silentLog);
afterAll(async () => {
  await languages.close();
  rmSync(folder, { recursive: true });
});
let rooms = 0;
const clock = { now: () => 1_700_000_000_000 };
const roomWith = (engine: SpeechEngine | null, at = join(folder, `room-${rooms++}`)) =>
  createSpeech({ clock }, languages, createDiskCache(at, systemIds, 1e6), async () => engine);

/** A voice that answers with what it was asked, and remembers it. */
function parrot(name = 'parrot 1'): SpeechEngine & { said: Said[] } {
  const said: Said[] = [];
  const speak = async (asked: Said) => {
    said.push(asked);
    return Buffer.from(`${name} ${asked.text}`);
  };
  return { name, voices: ['fr-fr', 'ja', 'cmn', 'en-gb', 'en-us', 'pt', 'pt-br'], speak, said };
}
const fr = (text: string, slow = false) => ({ lang: 'fr', text, slow });

it.each([
  ['fr', 'fr-fr'],
  ['fr-CA', 'fr-fr'],
  ['pt-BR', 'pt-br'],
  ['pt-PT', 'pt'],
  ['zh', 'cmn'],
  ['zh-Hant', 'cmn'],
  ['en', 'en-gb'],
  ['f', null],
  ['frr', null],
  ['de', null],
])('the voice for %s is %s', (lang, voice) => {
  expect(voiceFor(parrot().voices, lang)).toBe(voice);
});

it('reads the table of voices', () => {
  const table =
    'Pty Language       Age/Gender VoiceName   File   Other Languages\n 5  fr-FR   --/M   French_(France)  roa/fr  (fr 5)\n 5  yue --/M Chinese sit/yue (zh 5)\n';
  expect(voicesIn(table)).toEqual(['fr-fr', 'yue']);
  expect(voicesIn('')).toEqual([]);
});

describe('a server that can speak', () => {
  it('names the languages it can speak', async () => {
    expect(await roomWith(parrot()).voices()).toEqual({ engine: 'parrot 1', langs: expect.arrayContaining(['en', 'fr', 'ja', 'pt', 'zh']) });
    expect((await roomWith(parrot()).voices()).langs).not.toContain('de');
  });
  it('makes a sound once, and keeps it for the next server', async () => {
    const [engine, at] = [parrot(), join(folder, 'kept')];
    const first = roomWith(engine, at);
    expect(String(await first.speak(fr('  Bonjour\n le monde ')))).toBe('parrot 1 Bonjour le monde');
    await Promise.all([first.speak(fr('Bonjour le monde')), roomWith(engine, at).speak(fr('Bonjour le monde'))]);
    expect(engine.said).toEqual([expect.objectContaining({ text: 'Bonjour le monde', voice: 'fr-fr', slow: false })]);
    await first.speak(fr('Bonjour le monde', true));
    expect(engine.said).toHaveLength(2);
  });
  it('makes it anew with another version of the program', async () => {
    const at = join(folder, 'versions');
    await roomWith(parrot('parrot 1'), at).speak(fr('Oui'));
    expect(String(await roomWith(parrot('parrot 2'), at).speak(fr('Oui')))).toBe('parrot 2 Oui');
  });
  it('asks once for what many want at the same time', async () => {
    const engine = parrot();
    const room = roomWith(engine);
    await Promise.all(Array.from({ length: 20 }, () => room.speak(fr('Ensemble'))));
    expect(engine.said).toHaveLength(1);
  });
  it('reads Japanese words by their readings, since voices know kana alone', async () => {
    const engine = parrot();
    await roomWith(engine).speak({ lang: 'ja', text: '猫が好き。', slow: false });
    expect(engine.said[0]?.text).not.toMatch(/\p{Script=Han}/u);
  });
  it('refuses when too much waits, and goes on afterwards', async () => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const room = roomWith({
      ...parrot(),
      speak: async () => {
        await held;
        return Buffer.from('said');
      },
    });
    const asked = Array.from({ length: 40 }, (_, i) => room.speak(fr(`phrase ${i}`)).then(String, ({ code }: { code: string }) => code));
    const refused = await Promise.any(asked);
    letGo();
    const answers = await Promise.all(asked);
    expect([refused, new Set(answers)]).toEqual(['server-busy', new Set(['said', 'server-busy'])]);
    expect(String(await room.speak(fr('après')))).toBe('said');
  });
  it('forgets a failure', async () => {
    const engine = parrot();
    let broken = true;
    const room = roomWith({ ...engine, speak: (said) => (broken ? Promise.reject(new Error('no sound')) : engine.speak(said)) });
    await expect(room.speak(fr('Encore'))).rejects.toThrow('no sound');
    broken = false;
    expect(String(await room.speak(fr('Encore')))).toBe('parrot 1 Encore');
  });
  it.each([
    ['a language nobody speaks', { lang: 'de', text: 'Hallo', slow: false }, 'voice-missing'],
    ['nothing but space', fr(' \n '), 'invalid-input'],
  ])('refuses %s', async (_, asked, code) => {
    await expect(roomWith(parrot()).speak(asked)).rejects.toMatchObject({ code });
  });
});

it('a server without a program says so', async () => {
  const room = roomWith(null);
  expect(await room.voices()).toEqual({ engine: null, langs: [] });
  await expect(room.speak(fr('Bonjour'))).rejects.toMatchObject({ code: 'voice-missing' });
});

// Debian’s espeak-ng itself. Where it is not installed the suite says so by its name; CI installs it.
const installed = (process.env.PATH ?? '').split(':').some((place) => existsSync(join(place, 'espeak-ng')));
describe.runIf(installed || process.env.CI)('espeak-ng', () => {
  const samples = (wav: Buffer) => wav.readUInt32LE(40) / 2;
  it('speaks, more slowly when asked, and files say how long they are', async () => {
    const engine = await findEspeak();
    if (!engine) throw new Error('espeak-ng is not installed');
    const said = (text: string, slow = false) => engine.speak({ text, voice: 'fr-fr', slow });
    const [usual, slow] = [await said('Il est tard.'), await said('Il est tard.', true)];
    expect(usual.length - 44).toBe(usual.readUInt32LE(40));
    expect(samples(slow)).toBeGreaterThan(samples(usual) * 1.2);
    // Markup and phoneme brackets are text, and a dash at the beginning is no option.
    for (const text of ['[[fr]] <b>gras</b>', '--version', '-w /tmp/never']) expect(samples(await said(text))).toBeGreaterThan(0);
    expect(existsSync('/tmp/never')).toBe(false);
    expect(engine.name).toMatch(/^espeak-ng \d+\.\d+/);
  });
  it('fails clearly for a voice it does not have', async () => {
    const engine = await findEspeak();
    await expect(engine?.speak({ text: 'a', voice: 'xx', slow: false })).rejects.toThrow();
    expect(() => withLengths(Buffer.alloc(0))).toThrow();
  });
});
