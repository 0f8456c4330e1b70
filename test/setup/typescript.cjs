/* eslint-disable @typescript-eslint/no-require-imports -- node --require takes CommonJS only */
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

/** For `node --require`: lets a child process of a spec load our TypeScript as Jest does. */
require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { target: 'es2023', parser: { syntax: 'typescript', decorators: true } },
    module: { type: 'commonjs' },
    swcrc: false,
  });
  module._compile(code, filename);
};
