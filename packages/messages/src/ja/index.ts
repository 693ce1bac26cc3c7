import type { Translated } from '../keys.ts';
import { ja as rest } from '../rest/rest-ja.ts';
import { ja as shown } from '../shown/ja.ts';
import { extension } from './extension.ts';
import { server } from './server.ts';

export const ja: Translated = { ...shown, ...rest, ...server, ...extension };
