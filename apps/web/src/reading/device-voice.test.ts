import { expect, test } from 'vitest';
import { voiceFor } from './device-voice.ts';

const voice = (lang: string, more: { default?: boolean; localService?: boolean } = {}) => ({ lang, default: false, localService: true, ...more });

test.each([
  ['none where there are none', [], 'fr', null],
  ['none of another language', [voice('en-GB')], 'fr', null],
  ['none that speaks from elsewhere', [voice('fr-FR', { localService: false })], 'fr', null],
  ['of the language, whatever its region', [voice('en-GB'), voice('fr-CA')], 'fr', 'fr-CA'],
  ['of the region asked for', [voice('pt-PT', { default: true }), voice('pt-BR')], 'pt-BR', 'pt-BR'],
  ['of the region, however it is written', [voice('pt-PT'), voice('pt_BR')], 'pt-BR', 'pt_BR'],
  ['the favourite among equals', [voice('fr-FR'), voice('fr-BE', { default: true })], 'fr', 'fr-BE'],
  ['not one whose code only begins alike', [voice('frr')], 'fr', null],
])('a voice: %s', (_, voices, lang, expected) => {
  expect(voiceFor(voices, lang)?.lang ?? null).toBe(expected);
});
