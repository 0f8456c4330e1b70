#!/usr/bin/env node
import { CATALOGUE } from './catalogue';
import { processIo } from './frame/io';
import { runCommandLine } from './frame/run-command-line';

// Not process.exit: what was written to a pipe is still on its way.
void runCommandLine(CATALOGUE, process.argv.slice(2), processIo(process)).then((code) => {
  process.exitCode = code;
});
