import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { install, root } from './install.mjs';
import { giveUp } from './step.mjs';

const PASSED_ON = ['SIGINT', 'SIGTERM'];

/** Runs Jest with the arguments of this script, in this terminal. */
function jest() {
  const bin = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const child = spawn(process.execPath, [bin, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
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
