// Prints what each role may do at the reference service: `guardian policies matrix` over its compiled policies.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { install, root } from './install.mjs';
import { giveUp } from './step.mjs';

const built = (...path) => join(root, 'dist', ...path);

try {
  await install();
  await buildIfStale();
} catch (error) {
  giveUp(error);
}
const command = [built('libs', 'cli', 'src', 'main.js'), 'policies', 'matrix'];
const policies = built('apps', 'reference', 'src', 'policies.js');
const { status } = spawnSync(
  process.execPath,
  [...command, '--policies', policies, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
