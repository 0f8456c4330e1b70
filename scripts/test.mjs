import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { install, root } from './install.mjs';
import { giveUp } from './step.mjs';

const PASSED_ON = ['SIGINT', 'SIGTERM'];
/** The whole run takes both of two cores; Jest by itself leaves one idle. */
const WHOLE_RUN = [`--maxWorkers=${Math.max(2, availableParallelism() - 1)}`];

/** Runs Jest with the arguments of this script, in this terminal. */
function jest() {
  const bin = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const given = process.argv.slice(2);
  const child = spawn(process.execPath, [bin, ...(given.length ? given : WHOLE_RUN)], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of PASSED_ON) process.on(signal, () => child.kill(signal));
  child.on('error', giveUp);
  child.on('close', (code) => process.exit(code ?? 1));
}

try {
  await install();
  jest();
} catch (error) {
  giveUp(error);
}
