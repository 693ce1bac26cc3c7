import { aligning } from '../ja/aligning.ts';
import { finishing } from '../ja/finishing.ts';
import { following } from '../ja/following.ts';
import { importing } from '../ja/importing.ts';
import { jobs } from '../ja/jobs.ts';
import { keys } from '../ja/keys.ts';
import { previewing } from '../ja/previewing.ts';
import { problems } from '../ja/problems.ts';
import { publishing } from '../ja/publishing.ts';
import { settings } from '../ja/settings.ts';
import { translating } from '../ja/translating.ts';
import type { Translated } from '../keys.ts';

/** What is said on the other screens of the web app. */
export const ja: Translated = {
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
