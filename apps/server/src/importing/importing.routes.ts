import type { MultipartFile } from '@fastify/multipart';
import { type importing as contract, importFileFields, importLimit } from '@glossa/contract';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '../platform/errors.ts';
import { checked, type Handlers } from '../platform/http/mount.ts';
import type { Importing } from './importing.ts';

export const importingHandlers = (importing: Importing): Handlers<typeof contract> => ({
  listStarters: async ({ query }) => ({ items: importing.listStarters(query.lang) }),
  takeStarter: ({ owner, body }) => importing.takeStarter(owner, body),
  importText: ({ owner, body }) => importing.importText(owner, body),
  importFile: async ({ owner, request }) => {
    const { fields, file } = await formOf(request);
    return importing.importFile(owner, { ...checked(importFileFields, fields), name: file.filename, content: file.file });
  },
});

/** Reads a form up to its file, which must be the last of its parts. */
async function formOf(request: FastifyRequest): Promise<{ fields: Record<string, unknown>; file: MultipartFile }> {
  if (!request.isMultipart()) throw new DomainError('invalid-input', { where: 'file' });
  const fields: Record<string, unknown> = {};
  // One byte more than may be kept, so that the file is refused, not cut.
  for await (const part of request.parts({ limits: { fileSize: importLimit + 1 } })) {
    if (part.type === 'file') return { fields, file: part };
    fields[part.fieldname] = part.value;
  }
  throw new DomainError('invalid-input', { where: 'file' });
}
