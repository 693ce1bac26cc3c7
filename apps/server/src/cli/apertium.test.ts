import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngines } from '../translating/translating.ts';

const installed = existsSync('/usr/share/apertium/modes/fr-es.mode') && existsSync('/usr/bin/apertium-apy');
if (!installed) {
  const say = 'Apertium is not installed, so nothing is tried with it: apt install apertium-apy apertium-fr-es apertium-eng-spa';
  if (process.env.CI) throw new Error(say);
  console.warn(say);
}

const glossa = fileURLToPath(new URL('./glossa.ts', import.meta.url));

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Local addresses that listen on a port, as the kernel tells them (hexadecimal, bytes reversed). */
const listening = (port: number): string[] =>
  ['tcp', 'tcp6'].flatMap((kind) =>
    readFileSync(`/proc/net/${kind}`, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter(([, local, , state]) => state === '0A' && local?.endsWith(`:${port.toString(16).toUpperCase().padStart(4, '0')}`))
      .map(([, local]) => local?.split(':')[0] ?? ''),
  );
const loopback = '0100007F';

describe.skipIf(!installed)('glossa apertium', () => {
  let child: ChildProcess;
  let port: number;
  let said = '';
  beforeAll(async () => {
    port = await freePort();
    child = spawn(process.execPath, [glossa, 'apertium', '--port', String(port)], { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
    while (listening(port).length === 0 && child.exitCode === null) await wait(30);
  });
  afterAll(() => child?.kill('SIGKILL'));

  const engine = () => createEngines({ apertium: { url: `http://127.0.0.1:${port}` } })[0] as ReturnType<typeof createEngines>[0];

  it('listens on the loopback address and no other', () => {
    expect(listening(port)).toEqual([loopback]);
    expect(said).toContain(`GLOSSA_APERTIUM_URL=http://127.0.0.1:${port}`);
    expect(said).not.toContain('all interfaces');
  });

  it('translates from French into Spanish, and from Spanish into English', async () => {
    const pairs = await engine().pairs();
    expect(pairs !== 'any' && [pairs.get('fr')?.has('es'), pairs.get('es')?.has('en')]).toEqual([true, true]);
    const texts = ['Il est trop tôt pour le dire, explique le porte-parole.', 'Elle lit un livre & dit « bonjour ».'];
    const spanish = await engine().translate({ texts, source: 'fr', target: 'es' });
    expect(spanish).toEqual(['Es demasiado temprano para decirlo, explica el portavoz.', expect.stringMatching(/^Lee un libro & .+»\.$/)]);
    expect(await engine().translate({ texts: [spanish[0] as string], source: 'es', target: 'en' })).toEqual([expect.stringMatching(/early.*spokesman/)]);
    await expect(engine().translate({ texts, source: 'fr', target: 'ja' })).rejects.toMatchObject({ fault: 'nonsense' });
  });

  it('ends with whoever started it, however that ended', async () => {
    child.kill('SIGKILL');
    while (listening(port).length > 0) await wait(30);
    await expect(engine().pairs()).rejects.toMatchObject({ fault: 'unreachable' });
  });
});
