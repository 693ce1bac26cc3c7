/** ICU messages. A key is `library.` and what it is for. */
export const library = {
  'library.quickImports': 'Quick Imports',
} as const;
