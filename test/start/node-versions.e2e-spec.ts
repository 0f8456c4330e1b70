import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../support/service-process';

const VERSIONS: readonly [version: string, isSupported: boolean][] = [
  ['20.18.0', false],
  ['20.19.0', true],
  ['22.12.0', false],
  ['22.13.0', true],
  ['23.5.0', false],
  ['24.10.0', false],
  ['24.11.0', true],
  ['25.0.0', true],
];

const INSTALL = pathToFileURL(join(ROOT, 'scripts', 'install.mjs')).href;

/** Asks the script itself, in a Node of its own: Jest does not import modules of this kind. */
function askInstaller(versions: readonly string[]): unknown {
  const input = `
    import { isSupportedNode } from ${JSON.stringify(INSTALL)};
    console.log(JSON.stringify(${JSON.stringify(versions)}.map((version) => [version, isSupportedNode(version)])));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module'], { input, encoding: 'utf8' }),
  ) as unknown;
}

it('starts on the supported releases of Node, and on no other', () => {
  expect(askInstaller(VERSIONS.map(([version]) => version))).toEqual(VERSIONS);
});
