import type { Language } from '@glossa/contract';
import { languages as descriptors } from '@glossa/core/languages';

/** The languages that can be read here: those core has a descriptor for. Any other well-formed code is split by Unicode's rules alone. */
export function createLanguages() {
  return {
    list: (): Language[] => descriptors.map(({ code, ownName, dir, support }) => ({ code, ownName, dir, support })),
  };
}
export type Languages = ReturnType<typeof createLanguages>;
