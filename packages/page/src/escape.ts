const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\r': '&#13;' };
const special = /[&<>"'\r]/;

/** Text as it may stand inside an element or a quoted attribute; what a parser reads back is the text itself. */
export const escapeHtml = (text: string): string => (special.test(text) ? text.replace(/[&<>"'\r]/g, (character) => entities[character] ?? '') : text);
