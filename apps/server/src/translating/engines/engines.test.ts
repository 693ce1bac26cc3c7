import { describe, expect, it } from 'vitest';
import { type CallConfigured, type ConfiguredReply, NoReplyError } from '../../platform/fetch/configured.ts';
import type { TranslationRequest, Translator } from '../translator.ts';
import { createEngines, type EngineSettings } from './engines.ts';

interface Seen {
  url: string;
  headers: Record<string, string>;
  body: unknown;
}

/** An address that answers one thing after the other, and notes what it was asked. */
function standIn(answers: readonly (object | string | number)[]): { call: CallConfigured; seen: Seen[] } {
  const seen: Seen[] = [];
  const call: CallConfigured = async (url, { headers = {}, body = '' } = {}) => {
    const isForm = headers['content-type'] === 'application/x-www-form-urlencoded';
    seen.push({ url, headers, body: body === '' ? null : isForm ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body) });
    const answer = answers[seen.length - 1];
    if (typeof answer === 'number') return { status: answer, text: '' };
    return { status: 200, text: typeof answer === 'string' ? answer : JSON.stringify(answer) } satisfies ConfiguredReply;
  };
  return { call, seen };
}
const only = (settings: EngineSettings, call: CallConfigured): Translator => createEngines(settings, call)[0] as Translator;

const settings = {
  apertium: { apertium: { url: 'http://127.0.0.1:2737' } },
  libretranslate: { libretranslate: { url: 'http://127.0.0.1:5000', key: 'lt-secret' } },
  deepl: { deepl: { url: null, key: 'dl-secret:fx' } },
  google: { google: { url: null, key: 'g-secret' } },
  openai: { openai: { url: 'http://127.0.0.1:8080/v1', key: 'oa-secret', model: 'tower-7b' } },
} satisfies Record<string, EngineSettings>;
type Name = keyof typeof settings;

const two: TranslationRequest = { texts: ['Il dort.', 'Elle lit.'], source: 'fr', target: 'es' };
const completion = (content: unknown) => ({ choices: [{ message: { content: typeof content === 'string' ? content : JSON.stringify(content) } }] });
const good = {
  translations: [
    { number: 1, text: 'Duerme.' },
    { number: 2, text: 'Lee.' },
  ],
};

describe('an engine', () => {
  it.each<[Name, (object | string | number)[], string, unknown]>([
    [
      'apertium',
      [{ responseData: { translatedText: 'Duerme.' } }, { responseData: { translatedText: 'Lee.' } }],
      'http://127.0.0.1:2737/translate',
      { langpair: 'fr|es', markUnknown: 'no', q: 'Il dort.' },
    ],
    [
      'libretranslate',
      [{ translatedText: ['Duerme.', 'Lee.'] }],
      'http://127.0.0.1:5000/translate',
      { q: two.texts, source: 'fr', target: 'es', format: 'text', api_key: 'lt-secret' },
    ],
    [
      'deepl',
      [{ translations: [{ detected_source_language: 'FR', text: 'Duerme.' }, { text: 'Lee.' }] }],
      'https://api-free.deepl.com/v2/translate',
      { text: two.texts, source_lang: 'FR', target_lang: 'ES', split_sentences: '0' },
    ],
    [
      'google',
      [{ data: { translations: [{ translatedText: 'Duerme.' }, { translatedText: 'Lee.' }] } }],
      'https://translation.googleapis.com/language/translate/v2',
      { q: two.texts, source: 'fr', target: 'es', format: 'text' },
    ],
    ['openai', [completion(good)], 'http://127.0.0.1:8080/v1/chat/completions', expect.objectContaining({ model: 'tower-7b', temperature: 0 })],
  ])('%s is asked as it wants to be, its key not in the address', async (name, answers, url, body) => {
    const { call, seen } = standIn(answers);
    expect(await only(settings[name], call).translate(two)).toEqual(['Duerme.', 'Lee.']);
    expect(seen[0]).toMatchObject({ url, body });
    expect(seen.map((each) => each.url).join()).not.toContain('secret');
  });

  it.each<[Name, Record<string, string>]>([
    ['deepl', { authorization: 'DeepL-Auth-Key dl-secret:fx' }],
    ['google', { 'x-goog-api-key': 'g-secret' }],
    ['openai', { authorization: 'Bearer oa-secret' }],
  ])('%s is shown its key', async (name, headers) => {
    const { call, seen } = standIn([500]);
    await only(settings[name], call)
      .translate(two)
      .catch(() => undefined);
    expect(seen[0]?.headers).toMatchObject(headers);
  });

  it.each<[Name, (object | string | number)[], [string, string[]][]]>([
    [
      'apertium',
      [
        {
          responseData: [
            { sourceLanguage: 'fra', targetLanguage: 'spa' },
            { sourceLanguage: 'spa', targetLanguage: 'eng_US' },
            { sourceLanguage: 'hbs', targetLanguage: 'eng' },
          ],
        },
      ],
      [
        ['fr', ['es']],
        ['es', ['en-US']],
        ['sr-Latn', ['en']],
        ['hr', ['en']],
        ['bs', ['en']],
      ],
    ],
    ['libretranslate', [[{ code: 'fr', name: 'French', targets: ['en', 'fr', 'zt_Hant'] }]], [['fr', ['en', 'zt-Hant']]]],
    ['deepl', [[{ language: 'FR' }], [{ language: 'EN-GB' }, { language: 'PT-BR' }, { language: 'FR' }]], [['fr', ['en-GB', 'pt-BR']]]],
    [
      'google',
      [{ data: { languages: [{ language: 'fr' }, { language: 'zh-CN' }, { language: 'not a code' }] } }],
      [
        ['fr', ['zh-CN']],
        ['zh-CN', ['fr']],
      ],
    ],
  ])('%s tells its pairs in the usual codes', async (name, answers, pairs) => {
    const told = await only(settings[name], standIn(answers).call).pairs();
    expect(told === 'any' ? told : [...told].map(([source, targets]) => [source, [...targets]])).toEqual(pairs);
  });

  it('speaks its own codes again when it translates', async () => {
    const { call, seen } = standIn([{ responseData: [{ sourceLanguage: 'hbs', targetLanguage: 'eng_US' }] }, { responseData: { translatedText: 'x' } }]);
    const engine = only(settings.apertium, call);
    await engine.pairs();
    await engine.translate({ texts: ['Spava.'], source: 'hr', target: 'en-US' });
    expect(seen[1]?.body).toMatchObject({ langpair: 'hbs|eng_US' });
  });

  it.each<[number | string | object, string]>([
    [401, 'refused'],
    [403, 'refused'],
    [456, 'refused'],
    [429, 'busy'],
    [503, 'busy'],
    [500, 'unreachable'],
    [400, 'nonsense'],
    ['<html>', 'nonsense'],
    ['', 'nonsense'],
    [{ error: 'x' }, 'nonsense'],
    [{ translations: [{ text: 'Duerme.' }] }, 'nonsense'],
  ])('that answers %j is told as %s, without its key', async (answer, fault) => {
    const error = await only(settings.deepl, standIn([answer]).call)
      .translate(two)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'EngineError', engine: 'deepl', fault });
    expect(JSON.stringify([error, String(error), (error as Error).stack])).not.toContain('secret');
  });

  it('that cannot be reached is told so', async () => {
    const call: CallConfigured = () => Promise.reject(new NoReplyError('unreachable'));
    await expect(only(settings.google, call).translate(two)).rejects.toMatchObject({ fault: 'unreachable' });
  });

  it('has marks of HTML taken out where it puts them in plain text', async () => {
    const data = { translations: [{ translatedText: '&quot;L&#39;eau&quot; &amp; &#x201c;A&lt;B&#x110000;' }, { translatedText: '&copy;' }] };
    expect(await only(settings.google, standIn([{ data }]).call).translate(two)).toEqual([`"L'eau" & “A<B&#x110000;`, '&copy;']);
  });
});

describe('a language model', () => {
  const one = (text: string) => completion({ translations: [{ number: 1, text }] });
  it.each<[string, (object | string | number)[], (string | null)[], number]>([
    ['may put its JSON between marks of code', [completion(`Sure:\n\`\`\`json\n${JSON.stringify(good)}\n\`\`\``)], ['Duerme.', 'Lee.'], 1],
    [
      'may number with texts, out of order',
      [
        completion({
          translations: [
            { number: '2', text: 'Lee.' },
            { number: '1', text: 'Duerme.' },
          ],
        }),
      ],
      ['Duerme.', 'Lee.'],
      1,
    ],
    ['is asked again for one it left out', [completion({ translations: [{ number: 2, text: 'Lee.' }] }), one('Duerme.')], ['Duerme.', 'Lee.'], 2],
    ['is asked one by one where it talks', [completion('I would love to help.'), one('Duerme.'), one('Lee.')], ['Duerme.', 'Lee.'], 3],
    ['is given up on where it goes on talking', [completion(''), completion('No.'), one('Lee.')], [null, 'Lee.'], 3],
    ['has numbers nobody asked for ignored', [completion({ translations: [...good.translations, { number: 3, text: 'x' }] })], ['Duerme.', 'Lee.'], 1],
    ['does not have an empty answer taken', [completion({ translations: [{ number: 1, text: ' ' }] }), one('Duerme.'), one('Lee.')], ['Duerme.', 'Lee.'], 3],
  ])('%s', async (_, answers, expected, calls) => {
    const { call, seen } = standIn(answers);
    expect(await only(settings.openai, call).translate(two)).toEqual(expected);
    expect(seen).toHaveLength(calls);
  });

  it('that refuses is not asked again', async () => {
    const { call, seen } = standIn([401]);
    await expect(only(settings.openai, call).translate(two)).rejects.toMatchObject({ fault: 'refused' });
    expect(seen).toHaveLength(1);
  });
});
