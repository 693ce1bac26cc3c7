import { z } from 'zod';
import { route } from './route.ts';

export const language = z.object({
  code: z.string(),
  /** In the language itself: `français`. */
  ownName: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  /** `tuned`: has rules of its own; `generic`: split by Unicode's rules alone. */
  support: z.enum(['tuned', 'generic']),
  /** npm packages that would read it better (word splitting, dictionary forms) and are not installed on this server. */
  missing: z.array(z.string()),
});

export const languages = {
  listLanguages: route({
    method: 'GET',
    path: '/api/v1/languages',
    id: 'listLanguages',
    access: 'anyone',
    summary: 'The languages that can be read here.',
    answer: z.object({ items: z.array(language) }),
  }),
} as const;

export type Language = z.infer<typeof language>;
