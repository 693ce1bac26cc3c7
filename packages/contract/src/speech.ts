import { z } from 'zod';
import { route } from './route.ts';
import { lang } from './values.ts';

/** So many UTF-16 units are spoken at once: several long sentences. */
export const speechLimit = 2000;

export const speech = {
  listVoices: route({
    method: 'GET',
    path: '/api/v1/speech/voices',
    id: 'listVoices',
    access: 'reader',
    scope: 'read',
    summary: 'The languages this server can speak; empty where no speech program is installed.',
    answer: z.object({
      /** The program that speaks, and its version; null where there is none. */
      engine: z.string().nullable(),
      langs: z.array(z.string()),
    }),
  }),
  speak: route({
    method: 'POST',
    path: '/api/v1/speech',
    id: 'speak',
    access: 'reader',
    scope: 'read',
    stream: 'bytes',
    summary: 'A word or sentence spoken, as WAV.',
    body: z.object({ lang, text: z.string().trim().min(1).max(speechLimit), slow: z.boolean().default(false) }),
    answer: z.any(),
    problems: ['voice-missing', 'server-busy'],
  }),
} as const;
