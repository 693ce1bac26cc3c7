import { enableCompileCache } from 'node:module';

// What it writes is for this user alone, as in `main.ts`.
process.umask(0o077);
enableCompileCache();
const { runCommand } = await import('./commands.ts');
// Whoever reads the answers has heard enough.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await runCommand(process.argv.slice(2), { input: process.stdin, output: process.stdout, errors: process.stderr });
