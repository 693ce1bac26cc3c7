import { type CallConfigured, callConfigured } from '../../platform/fetch/configured.ts';
import type { Translator } from '../translator.ts';
import { apertium } from './apertium.ts';
import { deepl } from './deepl.ts';
import { google } from './google.ts';
import { libretranslate } from './libretranslate.ts';
import { openai } from './openai.ts';

/** The engines that whoever keeps the server has configured. Addresses have no slash at their end. */
export interface EngineSettings {
  deepl?: { url: string | null; key: string };
  google?: { url: string | null; key: string };
  openai?: { url: string; key: string | null; model: string };
  libretranslate?: { url: string; key: string | null };
  apertium?: { url: string };
}

/** In the order in which they are preferred. */
export const createEngines = (settings: EngineSettings, call: CallConfigured = callConfigured): Translator[] => [
  ...(settings.deepl ? [deepl(settings.deepl, call)] : []),
  ...(settings.google ? [google(settings.google, call)] : []),
  ...(settings.openai ? [openai(settings.openai, call)] : []),
  ...(settings.libretranslate ? [libretranslate(settings.libretranslate, call)] : []),
  ...(settings.apertium ? [apertium(settings.apertium, call)] : []),
];
