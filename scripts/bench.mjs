// Builds what is measured, then measures: both sides of every comparison in one run.
import { spawnSync } from 'node:child_process';

const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

run('scripts/build.mjs');
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.bench.json');
run('dist/test/bench/main.js', ...process.argv.slice(2));
