import { en as rest } from '../rest/rest-en.ts';
import { en as shown } from '../shown/en.ts';
import { cli } from './cli.ts';
import { extension } from './extension.ts';
import { server } from './server.ts';

/** The English catalogue: the one that all others are translated from. */
export const en = { ...shown, ...rest, ...server, ...extension, ...cli };
