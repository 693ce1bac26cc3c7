/** Files of the world that hold texts to read: bytes in, values out. */
export { decodeText, NotTextError, readTextDocument, type TextDocument } from './text.ts';
