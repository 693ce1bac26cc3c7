export * from './reading-time.ts';
export * from './status.ts';
