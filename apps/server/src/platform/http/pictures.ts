import type { FastifyReply } from 'fastify';
import type { Files, HeldFile } from '../files/files.ts';

const known = /^image\/(?:jpeg|png|gif|webp|avif)$/;

/** Nothing that is sent as a picture can be taken for anything else, nor run. */
const asPicture = (reply: FastifyReply, mediaType: string): FastifyReply =>
  reply
    .type(known.test(mediaType) ? mediaType : 'application/octet-stream')
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox");

/** A stored picture. Its owner's never changes under its address; what everybody sees may be withdrawn. */
export function sendPicture(reply: FastifyReply, files: Pick<Files, 'open'>, { hash, mediaType }: HeldFile, whose: 'public' | 'private'): void {
  asPicture(reply, mediaType)
    .header('cache-control', whose === 'private' ? 'private, max-age=31536000, immutable' : 'public, max-age=300')
    .header('etag', `"${hash}"`)
    .send(files.open(hash));
}

/** A picture that was fetched for one person; their browser keeps it a day. */
export function sendFetchedPicture(reply: FastifyReply, { bytes, mediaType }: { bytes: Uint8Array; mediaType: string }): void {
  asPicture(reply, mediaType).header('cache-control', 'private, max-age=86400').send(Buffer.from(bytes));
}
