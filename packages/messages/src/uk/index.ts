import type { Translated } from '../keys.ts';
import { accounts } from './accounts.ts';
import { aligning } from './aligning.ts';
import { common } from './common.ts';
import { extension } from './extension.ts';
import { importing } from './importing.ts';
import { jobs } from './jobs.ts';
import { library } from './library.ts';
import { problems } from './problems.ts';
import { publishing } from './publishing.ts';
import { reading } from './reading.ts';
import { server } from './server.ts';
import { settings } from './settings.ts';
import { translating } from './translating.ts';
import { vocabulary } from './vocabulary.ts';

export const uk: Translated = {
  ...common,
  ...problems,
  ...accounts,
  ...library,
  ...importing,
  ...aligning,
  ...jobs,
  ...publishing,
  ...reading,
  ...translating,
  ...vocabulary,
  ...extension,
  ...server,
  ...settings,
};
