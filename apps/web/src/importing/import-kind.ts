/** What a lesson is made of: words that were pasted, what an address leads to, or files. */
export type ImportKind = 'text' | 'address' | 'file';
