import type { Block } from '@glossa/core/text';
import { digestOf } from './digest.ts';

/** The same for texts that differ in white space, or in how they are cut into blocks, and in nothing else. */
export const textHashOf = (blocks: readonly Pick<Block, 'text'>[]): string => digestOf(...blocks.map(({ text }) => text.normalize('NFC').replace(/\s+/g, '')));
