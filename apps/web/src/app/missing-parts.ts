const missing = new WeakSet<Error>();
addEventListener('vite:preloadError', ({ payload }) => missing.add(payload));

/** Whether an error says that a part of the app could not be loaded: the server was away, or has newer parts. */
export const isMissingPart = (error: unknown): boolean => error instanceof Error && missing.has(error);
