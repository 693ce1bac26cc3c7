/**
 * The folded form under which a name is unique: NFKC, lower case, white space of any kind as one space. Letters of different scripts that look
 * alike stay different: `anna` in Latin and in Cyrillic are two names.
 */
export const nameKeyOf = (name: string): string => name.normalize('NFKC').toLowerCase().normalize('NFKC').replace(/\s+/g, ' ').trim();
