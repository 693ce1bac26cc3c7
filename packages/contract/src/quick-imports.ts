/** What the course is called that lessons go into unasked; shown in the reader's own words as long as nobody gave it another name. */
export const quickImports = 'Quick Imports';
export const isUnnamed = ({ isDefault, title }: { isDefault: boolean; title: string }): boolean => isDefault && title === quickImports;
