/** Why a file gives no document. Each is a fact about the file; what is said about it is for the caller. */
export abstract class DocumentError extends Error {
  abstract override readonly name: string;
}

/** The bytes are no text in any known encoding, nor a document of a known kind. `found` names what they look like: `zip`, `png` …, `binary`. */
export class NotTextError extends DocumentError {
  readonly name = 'NotTextError';
  readonly found: string;
  constructor(found: string) {
    super(`not a text: ${found}`);
    this.found = found;
  }
}

/** Cut short, or not what it claims to be. */
export class DamagedDocumentError extends DocumentError {
  readonly name = 'DamagedDocumentError';
  constructor(why: string, cause?: unknown) {
    super(`the file is damaged: ${why}`, { cause });
  }
}

/** Needs a password, or is locked to one shop's readers. */
export class EncryptedDocumentError extends DocumentError {
  readonly name = 'EncryptedDocumentError';
  constructor() {
    super('the file is protected: it needs a password, or is locked by the shop it comes from');
  }
}

/** Sound, but without a word to read. */
export class EmptyDocumentError extends DocumentError {
  readonly name = 'EmptyDocumentError';
  constructor() {
    super('there is no text in the file');
  }
}

/** Pages that are pictures, without a layer of text. */
export class ScannedDocumentError extends DocumentError {
  readonly name = 'ScannedDocumentError';
  constructor() {
    super('the pages are pictures: the file holds no text, only scans of it');
  }
}

/** Unpacked it would be larger, or nested deeper, than is read. */
export class TooLargeDocumentError extends DocumentError {
  readonly name = 'TooLargeDocumentError';
  constructor(what: string) {
    super(`the file is too large: ${what}`);
  }
}
