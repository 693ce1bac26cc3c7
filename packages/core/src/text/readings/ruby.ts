/** A piece of a word, and what stands above it. The texts of all pieces are the word. */
export interface Ruby {
  text: string;
  reading?: string;
}
