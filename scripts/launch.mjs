// Every npm script begins here. Sees to it that a suitable Node and the locked dependencies are there, then runs
// scripts/tasks/<task>.ts. On a good tree it does nothing but that. It runs on any Node from 20 on, so it is plain
// JavaScript without dependencies; all it says goes to stderr, so that a command's own output stays clean.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const packagedNode = '24.21.0';
const oldestNode = [22, 19];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const runtime = join(root, '.runtime');
const say = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);

/** Something the person who starts Glossa can put right. */
class Hint extends Error {}

const isSuitable = (/** @type {string} */ version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
};

// --- Node ---

const packageName = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const packagedBinary = join(runtime, 'node_modules', packageName, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const nodeStamp = join(runtime, 'node-version');
const hasPackagedNode = () => existsSync(packagedBinary) && read(nodeStamp) === packagedNode;

/** Path of a Node that can run Glossa; null where one must be installed first. */
function findNode() {
  if (isSuitable(process.version)) return process.execPath;
  return hasPackagedNode() ? packagedBinary : null;
}

function installNode() {
  say(`Glossa needs Node ${oldestNode.join('.')} or newer; this is ${process.version}. Installing Node ${packagedNode} into .runtime/ (once, about 190 MB).`);
  if (!existsSync(join(runtime, 'package.json'))) writeFileSync(join(runtime, 'package.json'), '{ "private": true }\n');
  const done = npm(['install', '--prefix', runtime, '--no-save', '--no-package-lock', `${packageName}@${packagedNode}`], runtime);
  if (done.status !== 0) throw new Hint(reasonOf(done.errors, `Node ${packagedNode} is not packaged for ${process.platform} on ${process.arch}.`));
  const works = spawnSync(packagedBinary, ['--version'], { encoding: 'utf8' });
  if (works.stdout?.trim() !== `v${packagedNode}`)
    throw new Hint(`The Node from npm does not run on this system (${works.error?.message ?? works.stderr}). ${ownNode}`);
  writeFileSync(nodeStamp, packagedNode);
  return packagedBinary;
}

const ownNode = `Please install Node ${oldestNode.join('.')} or newer (24 is best) from https://nodejs.org, then try again.`;

// --- dependencies ---

const lockfile = join(root, 'package-lock.json');
const lockStamp = join(root, 'node_modules', '.glossa-lock');

function hasDependencies() {
  const hash = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
  if (read(lockStamp) === hash) return true;
  if (!installedAsLocked()) return false;
  writeFileSync(lockStamp, hash);
  return true;
}

/** Whether what npm says it has installed is what the lockfile asks for, packages for other platforms aside. */
function installedAsLocked() {
  const installed = read(join(root, 'node_modules', '.package-lock.json'));
  if (installed === null) return false;
  const here = JSON.parse(installed).packages;
  const locked = Object.entries(JSON.parse(readFileSync(lockfile, 'utf8')).packages).filter(([path]) => path.includes('node_modules/'));
  return locked.every(([path, wanted]) => (here[path] ? wanted.link || here[path].version === wanted.version : wanted.optional));
}

function installDependencies(/** @type {string} */ node) {
  say('Installing the packages Glossa is made of (once, about a minute).');
  // No package needs a script of its own; npm would else guess at compiling better-sqlite3, which brings its binaries.
  const done = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], root, node);
  if (done.status !== 0) throw new Hint(reasonOf(done.errors, 'The packages could not be installed.'));
  writeFileSync(lockStamp, createHash('sha256').update(readFileSync(lockfile)).digest('hex'));
}

// --- npm ---

/** Runs npm; what it prints goes to stderr. */
function npm(/** @type {string[]} */ args, /** @type {string} */ cwd, node = process.execPath) {
  const script = process.env.npm_execpath;
  const [command, before] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  const env = withPath(
    Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(config_(local_)?prefix|package|lifecycle)/i.test(name))),
    node,
  );
  const done = spawnSync(command, [...before, ...args], {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && !before.length,
  });
  if (done.error?.code === 'ENOENT')
    throw new Hint('npm was not found. It comes with Node; please install it (on Debian: apt-get install npm), then try again.');
  process.stderr.write(done.stderr ?? '');
  return { status: done.status, errors: done.stderr ?? '' };
}

function reasonOf(/** @type {string} */ errors, /** @type {string} */ otherwise) {
  if (/\bE404\b|ETARGET|EBADPLATFORM|notarget/.test(errors)) return `${otherwise} ${ownNode}`;
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET|ENETUNREACH/.test(errors))
    return 'The npm registry could not be reached. Glossa needs it for the first start only; please connect to the network and try again.';
  if (/ENOSPC/.test(errors)) return 'The disk is full. Glossa needs about 900 MB with all its tools; please make room and try again.';
  if (/EACCES|EPERM|EROFS/.test(errors)) return `This user may not write into ${root}. Please start Glossa as the folder’s owner.`;
  return `${otherwise} What npm says stands above.`;
}

// --- one at a time ---

const lock = join(runtime, 'lock');

/** Runs `work` while no other launch does: several may be started at once on a fresh clone. */
async function alone(/** @type {() => void} */ work) {
  mkdirSync(runtime, { recursive: true });
  const mine = join(runtime, `lock.${process.pid}`);
  writeFileSync(mine, String(process.pid));
  try {
    for (let told = false; !take(mine); told = true) {
      if (!told) say('Another start is installing; waiting for it.');
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    try {
      work();
    } finally {
      rmSync(lock, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Takes a lock that nobody holds. One whose holder is dead is cleared away, for the next try. */
function take(/** @type {string} */ mine, file = lock) {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    const holder = Number(read(file));
    if (holder && !isAlive(holder)) clear(mine, file, holder);
    return false;
  }
}

/** One clears at a time, and only what the dead still hold: a waiter who looked earlier would else remove the lock of whoever came next. */
function clear(/** @type {string} */ mine, /** @type {string} */ file, /** @type {number} */ holder) {
  const clearing = `${file}.dead-${holder}`;
  if (!take(mine, clearing)) return;
  if (Number(read(file)) === holder) rmSync(file, { force: true });
  rmSync(clearing, { force: true });
}

function isAlive(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

// --- running ---

function read(/** @type {string} */ path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function withPath(/** @type {NodeJS.ProcessEnv} */ env, /** @type {string} */ node) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [name]: [dirname(node), join(root, 'node_modules', '.bin'), env[name]].filter(Boolean).join(delimiter) };
}

async function run(/** @type {string} */ node, /** @type {string} */ script, /** @type {string[]} */ args) {
  Object.assign(process.env, withPath(process.env, node));
  if (node === process.execPath) {
    process.argv = [process.execPath, script, ...args];
    await import(pathToFileURL(script).href);
    return;
  }
  const child = spawn(node, [script, ...args], { stdio: 'inherit' });
  // A terminal sends Ctrl-C to both; passed on as well, it would arrive twice.
  const passOn = (/** @type {NodeJS.Signals} */ signal) => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, passOn);
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code));
}

async function main() {
  const [task = 'start', ...args] = process.argv.slice(2);
  const script = join(root, 'scripts', 'tasks', `${task}.ts`);
  if (!/^[a-z]+$/.test(task) || !existsSync(script)) throw new Hint(`There is no task "${task}".`);
  if (!findNode() || !hasDependencies())
    await alone(() => {
      const node = findNode() ?? installNode();
      if (!hasDependencies()) installDependencies(node);
    });
  await run(findNode() ?? process.execPath, script, args);
}

main().catch((error) => {
  say(error instanceof Hint ? error.message : error.stack);
  process.exit(1);
});
