import { shown } from '../shown.ts';
import { cli } from './cli.ts';
import { extension } from './extension.ts';

/** The English catalogue: the one that all others are translated from. */
export const en = { ...shown, ...extension, ...cli };
