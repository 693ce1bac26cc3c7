import { type Status, statuses, statusOfLetter } from '@glossa/core/study';
import type { OwnerId } from '../platform/ids.ts';
import { findNumber, numberOf, numberUpTo, type WordNumbers, wordNumbers } from '../platform/word-numbers.ts';
import type { Step } from './wishes.ts';
import { wordsOf } from './wishes.ts';

/** The status of every single word of one vocabulary. */
export interface Statuses {
  revision: number;
  statusOf(key: string): Status;
  /** The words that changed since a revision that was seen; null where that is not known any more. */
  changedSince(revision: number): readonly string[] | null;
}

interface Held {
  revision: number;
  words: WordNumbers;
  /** By the word's number, the status's place in `statuses`. */
  codes: Uint8Array;
  /** What the last acts changed, the newest last; one for each revision up to the one held. */
  acts: (readonly string[])[];
}

const actsTold = 32;
const wordsToldOfAct = 1000;
const space = 0x20;

/**
 * Statuses of single words, by owner and language, in memory. Those used least lately are let go where there are more
 * than `limit` words in all. What is held is as old as its revision says, or newer; never the other way round.
 */
export function createKnownStatuses(limit = 500_000) {
  const held = new Map<string, Held>();
  const nameOf = (owner: OwnerId, lang: string) => `${owner} ${lang}`;
  const put = (name: string, value: Held) => {
    held.delete(name);
    held.set(name, value);
  };
  const trim = () => {
    let words = [...held.values()].reduce((sum, each) => sum + each.words.count, 0);
    for (const [name, each] of held) {
      if (words <= limit || held.size === 1) return;
      words -= each.words.count;
      held.delete(name);
    }
  };
  return {
    get(owner: OwnerId, lang: string, revision: number): Statuses | undefined {
      const found = held.get(nameOf(owner, lang));
      if (found?.revision !== revision) return undefined;
      put(nameOf(owner, lang), found);
      return told(found);
    },
    /** `list` has each word and its status in turn, parted by spaces. */
    set(owner: OwnerId, lang: string, revision: number, list: string): Statuses {
      const value = { revision, ...read(list), acts: [] };
      put(nameOf(owner, lang), value);
      trim();
      return told(value);
    },
    /** Takes over what one committed change did; forgets the vocabulary where changes between are missing. */
    follow(owner: OwnerId, lang: string, revision: number, steps: readonly Step[]): void {
      const found = held.get(nameOf(owner, lang));
      if (!found || found.revision >= revision) return;
      if (found.revision !== revision - 1) {
        held.delete(nameOf(owner, lang));
        return;
      }
      found.revision = revision;
      const single = steps.filter(({ key }) => wordsOf(key).length === 1);
      for (const { key, after } of single) write(found, numberOf(found.words, key), after?.status ?? 'new');
      if (single.length > wordsToldOfAct) found.acts = [];
      else found.acts = [...found.acts, single.map(({ key }) => key)].slice(-actsTold);
    },
  };
}

/** A view of what is held, as it stands when it is asked. */
const told = (held: Held): Statuses => ({
  revision: held.revision,
  statusOf: (key) => statuses[held.codes[findNumber(held.words, key)] ?? 0] as Status,
  changedSince: (revision) => {
    const acts = held.revision - revision;
    return acts >= 0 && acts <= held.acts.length ? held.acts.slice(held.acts.length - acts).flat() : null;
  },
});

/** By the byte a status begins with, its place in `statuses`. */
const codeOfByte = Uint8Array.from({ length: 256 }, (_, byte) => statuses.indexOf(statusOfLetter(String.fromCharCode(byte))));
/** Bytes of a word with its status, about. */
const usualLength = 10;

function read(list: string): Pick<Held, 'words' | 'codes'> {
  const bytes = Buffer.from(list);
  const held = { words: wordNumbers(null, Math.ceil(bytes.length / usualLength)), codes: new Uint8Array(1 + (bytes.length >> 2)) };
  for (let at = 0; at < bytes.length; at++) {
    const number = numberUpTo(held.words, bytes, at, space);
    at = held.words.end + 1;
    held.codes[number] = codeOfByte[bytes[at] as number] as number;
    while (at < bytes.length && bytes[at] !== space) at++;
  }
  return held;
}

function write(held: Pick<Held, 'codes'>, number: number, status: Status): void {
  if (number >= held.codes.length) {
    const { codes } = held;
    held.codes = new Uint8Array(2 * Math.max(number, codes.length));
    held.codes.set(codes);
  }
  held.codes[number] = statuses.indexOf(status);
}
