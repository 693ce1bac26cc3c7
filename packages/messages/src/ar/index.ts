import type { Translated } from '../keys.ts';
import { ar as rest } from '../rest/rest-ar.ts';
import { ar as shown } from '../shown/ar.ts';
import { extension } from './extension.ts';
import { server } from './server.ts';

export const ar: Translated = { ...shown, ...rest, ...server, ...extension };
