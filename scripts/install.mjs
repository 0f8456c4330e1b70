import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, step } from './step.mjs';

/** The root of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The oldest release of each supported line; `engines` of package.json says the same. */
const OLDEST_MINOR = { 20: 19, 22: 13, 24: 11 };
const NEWEST_LINE = 24;

/** Whether a version of Node runs this project. */
export function isSupportedNode(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > NEWEST_LINE || minor >= (OLDEST_MINOR[major] ?? Infinity);
}

function assertNode() {
  if (isSupportedNode(process.versions.node)) return;
  throw new Error(
    `Node ${process.versions.node} is not supported. Install Node 20.19+, 22.13+ or 24.11+ (https://nodejs.org) and start again.`,
  );
}

const modifiedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** npm writes node_modules/.package-lock.json as its last act, so its absence means an install that did not finish. */
const isInstalled = () =>
  modifiedAt(join(root, 'node_modules', '.package-lock.json')) >= modifiedAt(join(root, 'package-lock.json'));

/** The npm that started this script, or else the one of the path. */
const npm = () =>
  process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, [process.env.npm_execpath], {}]
    : ['npm', [], { shell: process.platform === 'win32' }];

/**
 * Installs what package-lock.json names, unless that is done already.
 *
 * @throws Error when this Node is too old, or when npm fails.
 */
export async function install() {
  assertNode();
  if (isInstalled()) return;
  const [command, args, options] = npm();
  // Building needs the development packages, also where NODE_ENV is production.
  const ci = [...args, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  await step('Installing packages (first start only)', () => run(command, ci, { ...options, cwd: root }));
}
