import type { Translated } from '../keys.ts';
import { fr as rest } from '../rest/rest-fr.ts';
import { fr as shown } from '../shown/fr.ts';
import { extension } from './extension.ts';
import { server } from './server.ts';

export const fr: Translated = { ...shown, ...rest, ...server, ...extension };
