import type { Translated } from '../keys.ts';
import { uk as rest } from '../rest/rest-uk.ts';
import { uk as shown } from '../shown/uk.ts';
import { extension } from './extension.ts';
import { server } from './server.ts';

export const uk: Translated = { ...shown, ...rest, ...server, ...extension };
