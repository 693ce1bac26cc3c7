/** `npm start`: builds the web app where it changed, and serves. */
import { buildWeb } from '../lib/web.ts';

const built = await buildWeb();
if (built) process.stderr.write(built.output);
if (built && !built.ok) {
  process.stderr.write('The web app could not be built; what is wrong stands above.\n');
  process.exit(1);
}
await import('../../apps/server/src/main.ts');
