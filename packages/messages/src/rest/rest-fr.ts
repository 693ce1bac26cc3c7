import { aligning } from '../fr/aligning.ts';
import { finishing } from '../fr/finishing.ts';
import { following } from '../fr/following.ts';
import { importing } from '../fr/importing.ts';
import { jobs } from '../fr/jobs.ts';
import { keys } from '../fr/keys.ts';
import { previewing } from '../fr/previewing.ts';
import { problems } from '../fr/problems.ts';
import { publishing } from '../fr/publishing.ts';
import { settings } from '../fr/settings.ts';
import { translating } from '../fr/translating.ts';
import type { Translated } from '../keys.ts';

/** What is said on the other screens of the web app. */
export const fr: Translated = {
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
