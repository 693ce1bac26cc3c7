import type { Translated } from '../keys.ts';
import { de as rest } from '../rest/rest-de.ts';
import { de as shown } from '../shown/de.ts';
import { extension } from './extension.ts';
import { server } from './server.ts';

export const de: Translated = { ...shown, ...rest, ...server, ...extension };
