import { accounts } from './en/accounts.ts';
import { aligning } from './en/aligning.ts';
import { common } from './en/common.ts';
import { importing } from './en/importing.ts';
import { jobs } from './en/jobs.ts';
import { library } from './en/library.ts';
import { problems } from './en/problems.ts';
import { publishing } from './en/publishing.ts';
import { reading } from './en/reading.ts';
import { server } from './en/server.ts';
import { settings } from './en/settings.ts';
import { translating } from './en/translating.ts';
import { vocabulary } from './en/vocabulary.ts';

/** What Glossa says but in the command line and the browser extension: what browsers and other languages need. */
export const shown = {
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
  ...server,
  ...settings,
};
