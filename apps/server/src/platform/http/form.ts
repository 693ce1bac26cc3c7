import type { MultipartFile } from '@fastify/multipart';
import { importLimit } from '@glossa/contract';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../errors.ts';

/** What a form may hold: a file and, where a route takes one, another before it. */
export const formLimits = { files: 2, fields: 20, fieldSize: 10_000, parts: 22, fileSize: importLimit };

/** A file that came before the last one of a form, whole. */
export interface EarlierFile {
  name: string;
  content: Buffer;
}

/** Reads a form up to its last file, which must be the last of its parts; another may come before it, under the name `earlier`. */
export async function formOf(
  request: FastifyRequest,
  earlier?: string,
): Promise<{ fields: Record<string, unknown>; file: MultipartFile; before: EarlierFile | null }> {
  if (!request.isMultipart()) throw new DomainError('invalid-input', { where: 'file' });
  const fields: Record<string, unknown> = {};
  let before: EarlierFile | null = null;
  // One byte more than may be kept, so that the file is refused, not cut.
  for await (const part of request.parts({ limits: { fileSize: importLimit + 1 } })) {
    if (part.type !== 'file') fields[part.fieldname] = part.value;
    else if (part.fieldname !== earlier || before) return { fields, file: part, before };
    else before = { name: part.filename, content: await wholeOf(part) };
  }
  throw new DomainError('invalid-input', { where: 'file' });
}

/** Throws `file-too-large`. */
export const wholeOf = (file: MultipartFile): Promise<Buffer> =>
  file.toBuffer().catch(() => {
    throw new DomainError('file-too-large', { limit: importLimit });
  });
