import { describe, expect, it } from 'vitest';
import { type Config, ConfigError, listSettings, readConfig, settingNames } from './config.ts';
import { explainStart } from './start-problems.ts';

type Read = Partial<Record<keyof Config, unknown>>;

describe('settings', () => {
  it('have their defaults', () => {
    expect(readConfig({}, '/home/reader')).toEqual({
      data: '/home/reader/data',
      host: '127.0.0.1',
      port: 4600,
      url: null,
      trustProxy: false,
      signUp: 'closed',
      database: { sqliteFile: '/home/reader/data/glossa.db' },
      typedIn: '/home/reader',
      testOrigin: null,
      engines: {},
      monthlyCharacters: 500_000,
    });
  });

  it.each<[string, string, Read]>([
    ['GLOSSA_TRANSLATION_LIMIT', '0', { monthlyCharacters: 0 }],
    ['GLOSSA_TRANSLATION_LIMIT', 'none', { monthlyCharacters: null }],
    ['GLOSSA_DATA', 'books', { data: '/home/reader/books', database: { sqliteFile: '/home/reader/books/glossa.db' } }],
    ['GLOSSA_DATA', '/srv/glossa', { data: '/srv/glossa' }],
    ['GLOSSA_DATA', '  ', { data: '/home/reader/data' }],
    ['GLOSSA_HOST', '0.0.0.0', { host: '0.0.0.0' }],
    ['GLOSSA_HOST', '::1', { host: '::1' }],
    ['GLOSSA_PORT', '80', { port: 80 }],
    ['GLOSSA_PORT', ' 65535 ', { port: 65_535 }],
    ['GLOSSA_PORT', '0', { port: 0 }],
    ['GLOSSA_URL', 'https://read.example.org/', { url: 'https://read.example.org' }],
    ['GLOSSA_URL', 'http://books.lan:8080', { url: 'http://books.lan:8080' }],
    ['GLOSSA_TRUST_PROXY', '1', { trustProxy: 1 }],
    ['GLOSSA_TRUST_PROXY', '127.0.0.1, 10.0.0.0/8', { trustProxy: '127.0.0.1,10.0.0.0/8' }],
    ['GLOSSA_TRUST_PROXY', 'loopback', { trustProxy: 'loopback' }],
    ['GLOSSA_SIGNUP', 'invite', { signUp: 'invite' }],
    ['DATABASE_URL', 'postgres://reader@db/glossa', { database: { postgresUrl: 'postgres://reader@db/glossa' } }],
    ['INIT_CWD', '/tmp/typed', { typedIn: '/tmp/typed' }],
    ['GLOSSA_APERTIUM_URL', 'http://127.0.0.1:2737/', { engines: { apertium: { url: 'http://127.0.0.1:2737' } } }],
    ['GLOSSA_LIBRETRANSLATE_URL', 'http://10.0.0.7:5000', { engines: { libretranslate: { url: 'http://10.0.0.7:5000', key: null } } }],
    ['GLOSSA_DEEPL_KEY', 'abc:fx', { engines: { deepl: { key: 'abc:fx', url: null } } }],
    ['GLOSSA_GOOGLE_KEY', 'abc', { engines: { google: { key: 'abc', url: null } } }],
  ])('%s=%s', (name, value, expected) => {
    expect(readConfig({ [name]: value }, '/home/reader')).toMatchObject(expected);
  });

  it.each([
    ['GLOSSA_HOST', 'http://127.0.0.1'],
    ['GLOSSA_HOST', 'two words'],
    ['GLOSSA_PORT', '65536'],
    ['GLOSSA_PORT', '-1'],
    ['GLOSSA_PORT', '46oo'],
    ['GLOSSA_PORT', '4600.5'],
    ['GLOSSA_URL', 'read.example.org'],
    ['GLOSSA_URL', 'ftp://read.example.org'],
    ['GLOSSA_TRUST_PROXY', '0'],
    ['GLOSSA_TRUST_PROXY', 'true'],
    ['GLOSSA_TRUST_PROXY', '127.0.0.1,'],
    ['GLOSSA_TRUST_PROXY', 'proxy.lan'],
    ['GLOSSA_SIGNUP', 'Open'],
    ['GLOSSA_SIGNUP', 'yes'],
    ['DATABASE_URL', 'mysql://db/glossa'],
    ['DATABASE_URL', 'glossa.db'],
    ['GLOSSA_TEST_ORIGIN', 'http://127.0.0.1:4711'],
    ['GLOSSA_APERTIUM_URL', '127.0.0.1:2737'],
  ])('%s=%s is refused in a sentence that names it', (name, value) => {
    const refuse = () => readConfig({ [name]: value }, '/home/reader');
    expect(refuse).toThrow(ConfigError);
    const sentence = sentenceOf(refuse);
    expect(sentence).toContain(`${name} is set to “${value}”`);
    expect(sentence).toMatch(/ Please .+\.$/);
  });

  it('let a program that is tested fetch from one origin on loopback, and from no other place inside', () => {
    const read = (GLOSSA_TEST_ORIGIN: string) => readConfig({ NODE_ENV: 'test', GLOSSA_TEST_ORIGIN }).testOrigin;
    expect(read('http://127.0.0.1:4711')).toBe('http://127.0.0.1:4711');
    for (const other of ['http://10.0.0.1:80', 'http://127.0.0.1', 'http://127.0.0.1:80/x', 'http://localhost:80'])
      expect(() => read(other)).toThrow(ConfigError);
  });

  it('are told without the passwords in them', () => {
    expect(sentenceOf(() => readConfig({ DATABASE_URL: 'mysql://reader:tea-and-books@db/glossa' }))).not.toContain('tea-and-books');
    const shown = listSettings({ DATABASE_URL: 'postgres://reader:tea-and-books@db/glossa?password=tea-and-books' });
    expect(JSON.stringify(shown)).not.toContain('tea-and-books');
    expect(shown.map(({ name }) => name)).toEqual(settingNames);
    expect(shown.filter(({ isDefault }) => !isDefault).map(({ name }) => name)).toEqual(['DATABASE_URL']);
  });

  it('name a translation engine where an address, or a key of a known address, is given', () => {
    const { engines } = readConfig({
      GLOSSA_OPENAI_URL: 'http://127.0.0.1:8080/v1',
      GLOSSA_OPENAI_MODEL: 'tower 7b',
      GLOSSA_LIBRETRANSLATE_KEY: 'of-nothing',
      GLOSSA_DEEPL_URL: 'http://127.0.0.1:1',
    });
    expect(engines).toEqual({ openai: { url: 'http://127.0.0.1:8080/v1', key: null, model: 'tower 7b' } });
    expect(sentenceOf(() => readConfig({ GLOSSA_OPENAI_URL: 'http://127.0.0.1:8080/v1' }))).toContain('GLOSSA_OPENAI_MODEL');
  });

  it.each(['GLOSSA_DEEPL_KEY', 'GLOSSA_GOOGLE_KEY', 'GLOSSA_OPENAI_KEY', 'GLOSSA_LIBRETRANSLATE_KEY'])('%s is never told', (name) => {
    const shown = listSettings({ [name]: 'tea-and-books' });
    expect(shown.find((setting) => setting.name === name)).toMatchObject({ value: '***', isDefault: false });
    expect(JSON.stringify(shown)).not.toContain('tea-and-books');
    for (const wrong of ['tea-and books', 'tea-and\nbooks', 'thé']) {
      const sentence = sentenceOf(() =>
        readConfig({ GLOSSA_LIBRETRANSLATE_URL: 'http://127.0.0.1', GLOSSA_OPENAI_URL: 'http://127.0.0.1', GLOSSA_OPENAI_MODEL: 'm', [name]: wrong }),
      );
      expect(sentence).toContain(name);
      expect(sentence).not.toContain(wrong);
    }
  });
});

function sentenceOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return explainStart(error, undefined);
  }
  throw new Error('Nothing was refused.');
}
