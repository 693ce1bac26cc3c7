import { shown } from '../shown.ts';
import { cli } from './cli.ts';

/** The English catalogue: the one that all others are translated from. */
export const en = { ...shown, ...cli };
