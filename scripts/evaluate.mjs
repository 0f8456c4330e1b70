// Compiles the detectors and what measures them, then measures: `evaluate.mjs pii|injection|spotlighting [options]`. Types are checked by `npm run typecheck`, not here.
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { install, root } from './install.mjs';
import { giveUp } from './step.mjs';

const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', cwd: root });
  if (status !== 0) process.exit(status ?? 1);
};

try {
  await install();
} catch (error) {
  giveUp(error);
}
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.evaluation.json');
const weights = join('libs', 'detection', 'weights');
cpSync(join(root, weights), join(root, 'dist', weights), { recursive: true });
const MAINS = {
  pii: 'dist/test/evaluation/main.js',
  injection: 'dist/test/evaluation/injection/main.js',
  spotlighting: 'dist/test/evaluation/spotlighting/main.js',
};
const [what, ...options] = process.argv.slice(2);
run(MAINS[what], ...options);
