import { aligning } from '../en/aligning.ts';
import { finishing } from '../en/finishing.ts';
import { following } from '../en/following.ts';
import { importing } from '../en/importing.ts';
import { jobs } from '../en/jobs.ts';
import { keys } from '../en/keys.ts';
import { previewing } from '../en/previewing.ts';
import { problems } from '../en/problems.ts';
import { publishing } from '../en/publishing.ts';
import { settings } from '../en/settings.ts';
import { translating } from '../en/translating.ts';

/** What is said on the other screens of the web app. */
export const en = {
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
