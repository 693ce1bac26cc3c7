/** Files of the world that hold texts to read: bytes in, values out. */
export type { Chapter, Cue, Document, DocumentBlock, DocumentPicture, DocumentWarning } from './document.ts';
export * from './errors.ts';
export { readableTypes } from './media-types.ts';
export { type PictureFacts, pictureFacts } from './pictures.ts';
export { readArticle, readDocument } from './read-document.ts';
export { titleFrom } from './text.ts';
