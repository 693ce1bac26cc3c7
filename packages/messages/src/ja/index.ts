import type { Translated } from '../keys.ts';
import { common } from './common.ts';
import { publishing } from './publishing.ts';

export const ja: Translated = { ...common, ...publishing };
