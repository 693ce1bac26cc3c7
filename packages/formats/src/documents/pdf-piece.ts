/** A piece of text as a page places it: left end of its baseline, width, height of its letters. The y axis points up. */
export interface Piece {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
}
