import { blocksFromText } from '@glossa/core/text';
import type { Document } from '@glossa/formats/documents';
import { DomainError } from '../platform/errors.ts';

/** Pasted text, or a file of any kind. Formats are loaded where a file is read, so that a server at rest does not hold them. Throws DomainError. */
export async function readContent(bytes: Uint8Array, name: string | null): Promise<Document & { fileTitle: string }> {
  if (name === null) return { ...pasted(new TextDecoder().decode(bytes)), fileTitle: '' };
  const formats = await import('@glossa/formats/documents');
  try {
    return { ...(await formats.readDocument(bytes, name)), fileTitle: formats.titleFrom(name) ?? '' };
  } catch (error) {
    if (error instanceof formats.NotTextError) throw new DomainError('file-not-text', { found: error.found });
    if (error instanceof formats.EmptyDocumentError) throw new DomainError('text-empty');
    if (error instanceof formats.EncryptedDocumentError) throw new DomainError('file-protected');
    if (error instanceof formats.ScannedDocumentError) throw new DomainError('file-scanned');
    if (error instanceof formats.TooLargeDocumentError) throw new DomainError('file-too-large');
    if (error instanceof formats.DamagedDocumentError) throw new DomainError('file-damaged');
    throw error;
  }
}

const pasted = (text: string): Document => ({
  title: '',
  authors: [],
  lang: null,
  chapters: [{ title: '', blocks: blocksFromText(text, () => '').map(({ id: _, ...block }) => block) }],
  warnings: [],
});
