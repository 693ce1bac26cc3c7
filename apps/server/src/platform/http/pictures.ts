import type { FastifyReply } from 'fastify';
import type { Files, HeldFile } from '../files/files.ts';

const known = /^image\/(?:jpeg|png|gif|webp)$/;

/**
 * A stored picture. Its owner's never changes under its address; what everybody sees may be withdrawn. It cannot be taken
 * for anything but a picture, and runs nothing.
 */
export function sendPicture(reply: FastifyReply, files: Pick<Files, 'open'>, { hash, mediaType }: HeldFile, whose: 'public' | 'private'): void {
  reply
    .type(known.test(mediaType) ? mediaType : 'application/octet-stream')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', whose === 'private' ? 'private, max-age=31536000, immutable' : 'public, max-age=300')
    .header('etag', `"${hash}"`)
    .send(files.open(hash));
}
