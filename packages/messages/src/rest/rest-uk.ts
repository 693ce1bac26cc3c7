import type { Translated } from '../keys.ts';
import { aligning } from '../uk/aligning.ts';
import { finishing } from '../uk/finishing.ts';
import { following } from '../uk/following.ts';
import { importing } from '../uk/importing.ts';
import { jobs } from '../uk/jobs.ts';
import { keys } from '../uk/keys.ts';
import { previewing } from '../uk/previewing.ts';
import { problems } from '../uk/problems.ts';
import { publishing } from '../uk/publishing.ts';
import { settings } from '../uk/settings.ts';
import { translating } from '../uk/translating.ts';

/** What is said on the other screens of the web app. */
export const uk: Translated = {
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
