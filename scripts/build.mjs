import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, root } from './install.mjs';
import { giveUp, run, step } from './step.mjs';

const dist = join(root, 'dist');
/** Written last: output that is older than any source is stale, output without it is half a build. */
const stamp = join(dist, '.built');
const SETTINGS = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
/** Folders beside `src` whose files are read at run time: SQL, trained weights. */
const DATA = ['migrations', 'weights'];
const OUTPUT = /\.(?:js|js\.map|d\.ts)$/;

const libs = () => readdirSync(join(root, 'libs')).map((name) => join('libs', name));
/** The folders that are built, relative to the root: apps and libs alike have `src` and perhaps `migrations`. */
const folders = (name) =>
  [...libs(), 'apps/reference']
    .map((home) => join(home, name))
    .filter((path) => existsSync(join(root, path)));

/** Everything in a folder, the folder itself included: its time changes when a file is added or removed. */
function* walk(folder) {
  yield folder;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (!entry.name.endsWith('.spec.ts')) yield path;
  }
}

/** Whether the output is newer than every source. */
export function isBuilt() {
  if (!existsSync(stamp)) return false;
  const builtAt = statSync(stamp).mtimeMs;
  const sources = [...SETTINGS, ...folders('src'), ...DATA.flatMap(folders)].map((path) => join(root, path));
  return sources.every((source) =>
    [...(statSync(source).isDirectory() ? walk(source) : [source])].every(
      (path) => statSync(path).mtimeMs <= builtAt,
    ),
  );
}

/** Removes output whose source is gone: `require` and the packed tarball would still find it. */
function removeStale() {
  if (!existsSync(stamp)) return rmSync(dist, { recursive: true, force: true });
  for (const top of ['libs', 'apps'].map((name) => join(dist, name)).filter(existsSync)) {
    for (const path of walk(top)) {
      const source = join(root, relative(dist, path)).replace(OUTPUT, '.ts');
      if (OUTPUT.test(path) && !existsSync(source)) rmSync(path);
    }
  }
}

/** What lies beside the sources and is read at run time. */
async function copyData() {
  for (const folder of DATA.flatMap(folders)) {
    rmSync(join(dist, folder), { recursive: true, force: true });
    await cp(join(root, folder), join(dist, folder), { recursive: true });
  }
}

/**
 * Compiles the libs and the reference service into dist.
 *
 * @throws Error with the compiler's output when a source does not compile.
 */
export async function build({ clean = false } = {}) {
  if (clean) rmSync(dist, { recursive: true, force: true });
  removeStale();
  const startedAt = new Date();
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  await run(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { cwd: root });
  await copyData();
  writeFileSync(stamp, '');
  // A source that changed while it was compiled is newer than the output.
  utimesSync(stamp, startedAt, startedAt);
}

/** A build for those who need one now. */
export const buildIfStale = () => (isBuilt() ? undefined : step('Building', () => build()));

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await install();
    await step('Building', () => build({ clean: process.argv.includes('--clean') }));
  } catch (error) {
    giveUp(error);
  }
}
