import type { Translated } from '../keys.ts';
import { common } from './common.ts';

export const ar: Translated = { ...common };
