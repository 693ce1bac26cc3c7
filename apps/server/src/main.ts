import { enableCompileCache } from 'node:module';

// Before anything else is loaded, so that the next start finds all of it compiled.
enableCompileCache();
const { start } = await import('./start.ts');
await start(process.argv.slice(2));
