import { en } from './en/index.ts';

export type MessageKey = keyof typeof en;
export type Catalogue = Record<MessageKey, string>;
export { en };
