import type { Translated } from '../keys.ts';
import { common } from './common.ts';

export const ja: Translated = { ...common };
