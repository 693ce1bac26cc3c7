export * from './model.ts';
export * from './packed.ts';
