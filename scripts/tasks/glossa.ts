/** `npm run --silent glossa -- <command> …`: the command line. */
await import('../../apps/server/src/cli/glossa.ts');
