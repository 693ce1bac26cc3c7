import type { Translated } from '../catalogues.ts';
import { common } from './common.ts';

export const de: Translated = { ...common };
