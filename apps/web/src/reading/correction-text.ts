import type { TextCorrection } from '@glossa/contract';
import type { Say } from '../i18n/i18n.tsx';

/** What a correction says, in plain words. */
export function ruleText(say: Say, { text, rule }: TextCorrection): string {
  if (rule.kind === 'border') return say(rule.ends ? 'reading.corrections.ends' : 'reading.corrections.endsNot', { text });
  if (rule.pieces.length === 1) return say('reading.corrections.one', { text });
  let at = 0;
  const words = rule.pieces.map((length) => {
    at += length;
    return text.slice(at - length, at).trim();
  });
  return say('reading.corrections.words', { text, words: words.join(' · ') });
}
