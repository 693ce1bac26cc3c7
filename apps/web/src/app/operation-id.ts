/** A new id for one act. `crypto.randomUUID` is missing on plain HTTP, `getRandomValues` is not. */
export const newOperationId = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
