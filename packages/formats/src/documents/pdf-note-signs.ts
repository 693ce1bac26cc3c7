import type { Piece } from './pdf-piece.ts';

const SIGN = /^\s*(?:\d{1,3}|[*†‡§]{1,3})\s*$/;
/** What a power stands at: a number, a letter alone, a measure. */
const POWERED = /(?:\d|[)\]]|(?<!\p{L})(?:\p{L}|[cdkmµn]m))$/u;
const SPEAKS = /[\p{L}\p{P}]$/u;

/** The pieces without the raised signs of notes behind words; other small raised digits are set down on the line they stand in. */
export function withoutNoteSigns(pieces: readonly Piece[], isRtl: boolean): Piece[] {
  const shown = pieces.filter(({ text }) => text.trim() !== '');
  return pieces.flatMap((piece) => {
    if (!SIGN.test(piece.text)) return [piece];
    const hosts = shown.filter((host) => isRaisedFrom(piece, host));
    const before = hosts.find((host) => touches(isRtl ? piece : host, isRtl ? host : piece));
    if (before && SPEAKS.test(before.text.trim()) && !POWERED.test(before.text.trim())) return [];
    const host = before ?? hosts.find((each) => touches(isRtl ? each : piece, isRtl ? piece : each));
    return host ? [{ ...piece, y: host.y }] : [piece];
  });
}

const isRaisedFrom = (piece: Piece, host: Piece): boolean =>
  piece.size < host.size * 0.9 && piece.y > host.y + host.size * 0.15 && piece.y < host.y + host.size * 0.7;

/** A space may lie between. */
const touches = (left: Piece, right: Piece): boolean => Math.abs(right.x - left.x - left.width) < Math.max(left.size, right.size) * 0.35;
