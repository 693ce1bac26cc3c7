import { aligning } from '../ar/aligning.ts';
import { finishing } from '../ar/finishing.ts';
import { following } from '../ar/following.ts';
import { importing } from '../ar/importing.ts';
import { jobs } from '../ar/jobs.ts';
import { keys } from '../ar/keys.ts';
import { previewing } from '../ar/previewing.ts';
import { problems } from '../ar/problems.ts';
import { publishing } from '../ar/publishing.ts';
import { settings } from '../ar/settings.ts';
import { translating } from '../ar/translating.ts';
import type { Translated } from '../keys.ts';

/** What is said on the other screens of the web app. */
export const ar: Translated = {
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
