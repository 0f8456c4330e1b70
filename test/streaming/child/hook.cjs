/* eslint-disable @typescript-eslint/no-require-imports -- node --require takes CommonJS only */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join, resolve } = require('node:path');
const { transformSync } = require('@swc/core');

const ROOT = resolve(__dirname, '../../..');
const OPTIONS = {
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
  module: { type: 'commonjs' },
  swcrc: false,
};

require.extensions['.ts'] = (module, filename) => {
  module._compile(transformSync(readFileSync(filename, 'utf8'), { filename, ...OPTIONS }).code, filename);
};

/** This repository's own libs by their public names, as Jest finds them. */
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const [, lib] = /^unseen-guardian(?:\/(.+))?$/.exec(request) ?? [null];
  const isOurs = request === 'unseen-guardian' || lib;
  const path = isOurs ? join(ROOT, 'libs', lib ?? 'endpoint', 'src/index.ts') : request;
  return resolveFilename.call(this, path, ...rest);
};
