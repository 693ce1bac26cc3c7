import type { Translated } from '../keys.ts';
import { common } from './common.ts';

export const fr: Translated = { ...common };
