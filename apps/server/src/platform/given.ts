/** The members that are there: a change names what it changes. */
export const givenOf = <T extends object>(wished: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(wished).filter(([, value]) => value !== undefined)) as never;
