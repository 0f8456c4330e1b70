import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { transformSync } from '@swc/core';

const require = createRequire(import.meta.url);

/** Loads a TypeScript file of the runtime as it is, so that training and tagging share one code. */
export function requireSource(path) {
  require.extensions['.ts'] ??= (module, filename) => {
    const options = {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    };
    module._compile(transformSync(readFileSync(filename, 'utf8'), options).code, filename);
  };
  return require(path);
}

export const source = {
  ...requireSource('../src/names/gazetteer.ts'),
  ...requireSource('../src/names/token/tokenize.ts'),
  ...requireSource('../src/names/token/token-table.ts'),
  ...requireSource('../src/names/features.ts'),
  ...requireSource('../src/names/tagger-weights.ts'),
  ...requireSource('../src/names/tagger.ts'),
  ...requireSource('../src/names/decoder.ts'),
};
