import type { MultipartFile } from '@fastify/multipart';
import { importLimit } from '@glossa/contract';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../errors.ts';

/** Reads a form up to its file, which must be the last of its parts. */
export async function formOf(request: FastifyRequest): Promise<{ fields: Record<string, unknown>; file: MultipartFile }> {
  if (!request.isMultipart()) throw new DomainError('invalid-input', { where: 'file' });
  const fields: Record<string, unknown> = {};
  // One byte more than may be kept, so that the file is refused, not cut.
  for await (const part of request.parts({ limits: { fileSize: importLimit + 1 } })) {
    if (part.type === 'file') return { fields, file: part };
    fields[part.fieldname] = part.value;
  }
  throw new DomainError('invalid-input', { where: 'file' });
}
