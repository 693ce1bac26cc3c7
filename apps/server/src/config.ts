import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { type SignUpMode, signUpMode } from '@glossa/contract';
import type { MessageKey } from '@glossa/messages';
import { z } from 'zod';
import type { DatabasePlace } from './platform/database/database.ts';
import type { EngineSettings } from './translating/translating.ts';

export interface Config {
  /** Folder of database and files, absolute. */
  data: string;
  host: string;
  port: number;
  /** Public address without a slash at its end; null where the server is met only at its own. */
  url: string | null;
  /** Proxies whose word about the caller is taken: how many stand before the server, or their addresses; false for none. */
  trustProxy: false | number | string;
  signUp: SignUpMode;
  database: DatabasePlace;
  /** Translation engines. */
  engines: EngineSettings;
  /** Characters that an account may send to each paid engine in a month; null for no limit. */
  monthlyCharacters: number | null;
  /** Where relative paths that a person typed begin. */
  typedIn: string;
  /** An origin on loopback whose pages are fetched too, for tests of the whole program; null else. */
  testOrigin: string | null;
}

/** A setting has a value that cannot be used. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly setting: string;
  readonly value: string;
  readonly wanted: MessageKey;
  constructor(setting: string, value: string, wanted: MessageKey) {
    super(`${setting} cannot be used as it is set.`);
    this.setting = setting;
    this.value = value;
    this.wanted = wanted;
  }
}

const proxyRange = /^(loopback|linklocal|uniquelocal)$/;
const isProxy = (text: string) => proxyRange.test(text) || isIP(text.replace(/\/\d{1,3}$/, '')) !== 0;
const proxies = z.union([
  z.literal('').transform(() => false as const),
  z.stringFormat('hops', /^[1-9]$/).transform(Number),
  z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((list) => list.every(isProxy))
    .transform((list) => list.join(',')),
]);
const webAddress = z.union([z.literal('').transform(() => null), z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))]);
const postgresAddress = z.union([z.literal(''), z.url({ protocol: /^postgres(ql)?$/ })]);
const port = z
  .stringFormat('port', /^\d{1,5}$/)
  .transform(Number)
  .pipe(z.int().max(65_535));

/** Nothing that a header cannot hold. */
const secret = z.union([z.literal('').transform(() => null), z.string().regex(/^[\x21-\x7e]{1,500}$/)]);
const model = z.union([z.literal('').transform(() => null), z.string().max(200)]);

const characters = z.union([z.literal('none').transform(() => null), z.stringFormat('characters', /^\d{1,12}$/).transform(Number)]);

/** Every setting: its default, what its value must be, and the messages that explain it. */
const settings = {
  GLOSSA_DATA: { fallback: './data', value: z.string().min(1), says: 'data' },
  GLOSSA_HOST: { fallback: '127.0.0.1', value: z.string().regex(/^[\w.:-]+$/), says: 'host' },
  GLOSSA_PORT: { fallback: '4600', value: port, says: 'port' },
  GLOSSA_URL: { fallback: '', value: webAddress, says: 'url' },
  GLOSSA_TRUST_PROXY: { fallback: '', value: proxies, says: 'trustProxy' },
  GLOSSA_SIGNUP: { fallback: 'closed', value: signUpMode, says: 'signUp' },
  DATABASE_URL: { fallback: '', value: postgresAddress, says: 'database' },
  GLOSSA_APERTIUM_URL: { fallback: '', value: webAddress, says: 'apertium', wants: 'url' },
  GLOSSA_LIBRETRANSLATE_URL: { fallback: '', value: webAddress, says: 'libretranslate', wants: 'url' },
  GLOSSA_LIBRETRANSLATE_KEY: { fallback: '', value: secret, says: 'libretranslateKey', wants: 'key', isSecret: true },
  GLOSSA_DEEPL_KEY: { fallback: '', value: secret, says: 'deeplKey', wants: 'key', isSecret: true },
  GLOSSA_DEEPL_URL: { fallback: '', value: webAddress, says: 'deeplUrl', wants: 'url' },
  GLOSSA_GOOGLE_KEY: { fallback: '', value: secret, says: 'googleKey', wants: 'key', isSecret: true },
  GLOSSA_GOOGLE_URL: { fallback: '', value: webAddress, says: 'googleUrl', wants: 'url' },
  GLOSSA_OPENAI_URL: { fallback: '', value: webAddress, says: 'openaiUrl', wants: 'url' },
  GLOSSA_OPENAI_KEY: { fallback: '', value: secret, says: 'openaiKey', wants: 'key', isSecret: true },
  GLOSSA_OPENAI_MODEL: { fallback: '', value: model, says: 'openaiModel' },
  GLOSSA_TRANSLATION_LIMIT: { fallback: '500000', value: characters, says: 'translationLimit' },
} as const satisfies Record<string, { fallback: string; value: z.ZodType; says: string; wants?: string; isSecret?: true }>;
type SettingName = keyof typeof settings;
export const settingNames = Object.keys(settings) as SettingName[];

type Environment = Record<string, string | undefined>;
const given = (env: Environment, name: SettingName): string => env[name]?.trim() || settings[name].fallback;

/** What a setting should be: in words of its own, or of its kind. */
const wantedOf = (name: SettingName): MessageKey => {
  const setting = settings[name];
  return `cli.setting.${'wants' in setting ? setting.wants : setting.says}.wanted`;
};

/** Reads the settings. Throws ConfigError for the first that cannot be used. */
export function readConfig(env: Environment = process.env, folder = process.cwd()): Config {
  const read = <N extends SettingName>(name: N): z.output<(typeof settings)[N]['value']> => {
    const parsed = settings[name].value.safeParse(given(env, name));
    if (!parsed.success) throw new ConfigError(name, shownValue(env, name), wantedOf(name));
    return parsed.data as never;
  };
  const data = resolve(folder, read('GLOSSA_DATA'));
  const postgresUrl = read('DATABASE_URL');
  return {
    data,
    host: read('GLOSSA_HOST'),
    port: read('GLOSSA_PORT'),
    url: read('GLOSSA_URL'),
    trustProxy: read('GLOSSA_TRUST_PROXY'),
    signUp: read('GLOSSA_SIGNUP'),
    database: postgresUrl ? { postgresUrl } : { sqliteFile: resolve(data, 'glossa.db') },
    typedIn: env.INIT_CWD ?? folder,
    testOrigin: testOriginIn(env),
    engines: enginesOf(read),
    monthlyCharacters: read('GLOSSA_TRANSLATION_LIMIT'),
  };
}

type Read = <N extends SettingName>(name: N) => z.output<(typeof settings)[N]['value']>;

/** An engine is there where its address is given, or its key where the address is known. */
function enginesOf(read: Read): EngineSettings {
  const [apertium, libretranslate, deepl, google, openai] = [
    read('GLOSSA_APERTIUM_URL'),
    read('GLOSSA_LIBRETRANSLATE_URL'),
    read('GLOSSA_DEEPL_KEY'),
    read('GLOSSA_GOOGLE_KEY'),
    read('GLOSSA_OPENAI_URL'),
  ];
  const model = read('GLOSSA_OPENAI_MODEL');
  if (openai !== null && model === null) throw new ConfigError('GLOSSA_OPENAI_MODEL', '', 'cli.setting.openaiModel.wanted');
  return {
    ...(deepl === null ? {} : { deepl: { key: deepl, url: read('GLOSSA_DEEPL_URL') } }),
    ...(google === null ? {} : { google: { key: google, url: read('GLOSSA_GOOGLE_URL') } }),
    ...(openai === null || model === null ? {} : { openai: { url: openai, key: read('GLOSSA_OPENAI_KEY'), model } }),
    ...(libretranslate === null ? {} : { libretranslate: { url: libretranslate, key: read('GLOSSA_LIBRETRANSLATE_KEY') } }),
    ...(apertium === null ? {} : { apertium: { url: apertium } }),
  };
}

/** Only a program that is being tested may be told to fetch from this machine; anywhere else the setting is a fault. */
function testOriginIn({ GLOSSA_TEST_ORIGIN: origin, NODE_ENV }: Environment): string | null {
  if (!origin) return null;
  if (NODE_ENV === 'test' && /^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(origin)) return origin;
  throw new ConfigError('GLOSSA_TEST_ORIGIN', origin, 'cli.setting.testOrigin.wanted');
}

export interface SettingShown {
  name: string;
  /** As set or by default; a password inside is masked. */
  value: string;
  fallback: string;
  isDefault: boolean;
  meaning: MessageKey;
}

/** Every setting as it stands, for people. */
export const listSettings = (env: Environment = process.env): SettingShown[] =>
  settingNames.map((name) => ({
    name,
    value: shownValue(env, name),
    fallback: settings[name].fallback,
    isDefault: given(env, name) === settings[name].fallback,
    meaning: `cli.setting.${settings[name].says}`,
  }));

/** A value as people may see it. */
function shownValue(env: Environment, name: SettingName): string {
  const value = given(env, name);
  return 'isSecret' in settings[name] && value !== '' ? '***' : withoutPassword(value);
}

/** The database, for people. */
export const shownPlace = ({ database }: Config): string => ('sqliteFile' in database ? database.sqliteFile : withoutPassword(database.postgresUrl));

function withoutPassword(value: string): string {
  const url = URL.parse(value);
  if (!url || (url.password === '' && !url.searchParams.has('password'))) return value;
  if (url.password) url.password = '***';
  if (url.searchParams.has('password')) url.searchParams.set('password', '***');
  return url.href;
}
