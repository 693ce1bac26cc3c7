import { enableCompileCache } from 'node:module';

// What it writes is for this user alone: texts, words, hashes of passwords.
process.umask(0o077);
// Before anything else is loaded, so that the next start finds all of it compiled.
enableCompileCache();
const { start } = await import('./start.ts');
await start(process.argv.slice(2));
