import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build.mjs';
import { install, root } from './install.mjs';
import { giveUp } from './step.mjs';

const settings = join(root, '.env');

try {
  await install();
  await buildIfStale();
  // What the shell says wins over the file.
  if (existsSync(settings)) process.loadEnvFile(settings);
  process.chdir(root);
  // In this very process: signals and the exit code need no forwarding.
  await import(pathToFileURL(join(root, 'dist', 'apps', 'reference', 'src', 'main.js')).href);
} catch (error) {
  giveUp(error);
}
