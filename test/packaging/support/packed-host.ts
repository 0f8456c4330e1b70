import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { step, succeed } from './run';

/** The root of this repository. */
export const REPOSITORY = join(__dirname, '..', '..', '..');

interface Manifest {
  readonly name: string;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional?: boolean }>>;
}

/** An app outside of the repository that installed the packed tarball. */
export interface PackedHost {
  /** The paths in the tarball, without `package/`. */
  readonly files: readonly string[];
  /** The folder of the app. */
  readonly directory: string;
  /** Where npm put the package. */
  readonly installed: string;
  remove(): Promise<void>;
}

/** Not part of a checkout. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'coverage', '.git', '.guardian', 'test']);

/** What lies about in a working copy and must not reach the tarball. */
const TRAPS: Readonly<Record<string, string>> = {
  '.env': 'OPENAI_KEY=trap',
  'libs/kernel/.env': 'OPENAI_KEY=trap',
  'libs/kernel/src/trap.spec.ts': 'export const trap = 1;\n',
  'libs/detection/training/trap.json': '{}',
  'libs/detection/training/train.ts': 'export const trap = 1;\n',
  'libs/secrets/key.pem': 'trap',
};

/** What a host needs besides the package: its required peers, an HTTP adapter, and types for its compiler. */
const beside = ({ peerDependencies, peerDependenciesMeta }: Manifest): string[] => [
  ...Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional),
  '@nestjs/platform-express',
  '@types/node',
];

async function copyCheckout(to: string): Promise<void> {
  await cp(REPOSITORY, to, {
    recursive: true,
    filter: (path) => !LEFT_OUT.has(relative(REPOSITORY, path).split(sep)[0]!),
  });
  await symlink(join(REPOSITORY, 'node_modules'), join(to, 'node_modules'), 'junction');
  // Older than what is installed: the build must not install anew, through the link.
  await utimes(join(to, 'package-lock.json'), 0, 0);
  for (const [path, content] of Object.entries(TRAPS)) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), content);
  }
}

/** Builds and packs a copy: a service that is started from the repository meanwhile builds into the same `dist`. */
async function pack(checkout: string, destination: string): Promise<{ tarball: string; files: string[] }> {
  await copyCheckout(checkout);
  const args = [
    'pack',
    '--json',
    '--silent',
    '--foreground-scripts=false',
    '--pack-destination',
    destination,
  ];
  const printed = await succeed('npm', args, { cwd: checkout });
  const [packed] = JSON.parse(printed.slice(printed.indexOf('[\n'))) as [
    { filename: string; files: { path: string }[] },
  ];
  return { tarball: join(destination, packed.filename), files: packed.files.map(({ path }) => path) };
}

async function install(directory: string, tarball: string, packages: readonly string[]): Promise<void> {
  await mkdir(directory);
  await writeFile(join(directory, 'package.json'), '{ "name": "host", "private": true }\n');
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--loglevel=error'];
  try {
    await succeed('npm', ['install', ...quiet, tarball, ...packages], { cwd: directory });
  } catch (error) {
    throw new Error(
      'npm could not install the tarball in a new app. It needs the npm registry, or a cache that has seen it.',
      { cause: error },
    );
  }
}

async function packAndInstall(home: string): Promise<Omit<PackedHost, 'remove'>> {
  const manifest = JSON.parse(await readFile(join(REPOSITORY, 'package.json'), 'utf8')) as Manifest;
  const directory = join(home, 'host');
  const { tarball, files } = await step('build and pack', () => pack(join(home, 'checkout'), home));
  const peers = beside(manifest).map((name) => `${name}@${manifest.devDependencies[name]}`);
  await step('install in an app outside of the repository', () => install(directory, tarball, peers));
  return { files, directory, installed: join(directory, 'node_modules', manifest.name) };
}

/** Packs this repository and installs the tarball in a new app. */
export async function packedHost(): Promise<PackedHost> {
  const home = await realpath(await mkdtemp(join(tmpdir(), 'guardian-packaging-')));
  const remove = () => rm(home, { recursive: true, force: true });
  try {
    return { ...(await packAndInstall(home)), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
