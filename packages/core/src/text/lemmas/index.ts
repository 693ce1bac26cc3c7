import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { it } from './it.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { LemmaRules } from './rules.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

const none: LemmaRules = { irregular: '' };
/** By base language. */
export const lemmaTables: Readonly<Record<string, LemmaRules>> = { ar, de, en, es, fr, he, it, ko, nl, pl, pt, ru, sv, tr, uk };

export const lemmaRulesFor = (language: string): LemmaRules => lemmaTables[language.split('-')[0] ?? ''] ?? none;
