import { aligning } from '../de/aligning.ts';
import { finishing } from '../de/finishing.ts';
import { following } from '../de/following.ts';
import { importing } from '../de/importing.ts';
import { jobs } from '../de/jobs.ts';
import { keys } from '../de/keys.ts';
import { previewing } from '../de/previewing.ts';
import { problems } from '../de/problems.ts';
import { publishing } from '../de/publishing.ts';
import { settings } from '../de/settings.ts';
import { translating } from '../de/translating.ts';
import type { Translated } from '../keys.ts';

/** What is said on the other screens of the web app. */
export const de: Translated = {
  ...aligning,
  ...finishing,
  ...following,
  ...importing,
  ...jobs,
  ...keys,
  ...previewing,
  ...problems,
  ...publishing,
  ...settings,
  ...translating,
};
