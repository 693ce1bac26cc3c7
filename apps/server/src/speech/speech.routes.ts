import type { speech as contract } from '@glossa/contract';
import type { Handlers } from '../platform/http/mount.ts';
import type { Speech } from './speech.ts';

export const speechHandlers = (speech: Speech): Handlers<typeof contract> => ({
  listVoices: () => speech.voices(),
  speak: async ({ body, reply }) => reply.type('audio/wav').send(await speech.speak(body)),
});
