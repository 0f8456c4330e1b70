import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** The direction of imports: a lib may import only the libs listed with it. */
const foundation = ['kernel', 'detection', 'secrets', 'database', 'encryption', 'audit'];
const layers = {
  kernel: [],
  detection: [],
  secrets: ['kernel'],
  database: ['kernel', 'secrets'],
  encryption: ['kernel', 'secrets', 'database'],
  audit: ['kernel', 'secrets', 'database', 'encryption'],
  authentication: foundation,
  authorization: foundation,
  limits: foundation,
  privacy: foundation,
  model: foundation,
  anomaly: foundation,
  feedback: foundation,
  lineage: foundation,
  dsar: [...foundation, 'lineage'],
};
const everything = [...Object.keys(layers), 'endpoint', 'assurance', 'testing', 'cli'];
const top = {
  endpoint: ['assurance', 'testing', 'cli'],
  assurance: ['testing', 'cli'],
  testing: ['cli'],
  cli: [],
};

/** Sibling libs are reached through their public face only, never through a relative path. */
const noReachingAcross = {
  regex: '^(\\.\\./)+(?:libs/)?[a-z]+/src',
  message: 'Import a lib by its public name.',
};

const boundary = (lib, message, forbidden) => ({
  files: [`libs/${lib}/src/**/*.ts`],
  ignores: ['**/*.spec.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          noReachingAcross,
          ...(forbidden.length
            ? [
                {
                  regex: `^unseen-guardian/(${forbidden.join('|')})(/|$)`,
                  message,
                  allowTypeImports: lib === 'kernel',
                },
              ]
            : []),
        ],
      },
    ],
  },
});

const closed = Object.entries(layers).map(([lib, allowed]) =>
  boundary(
    lib,
    `${lib} may import only: ${allowed.join(', ') || 'no other lib'}.`,
    everything.filter((name) => name !== lib && !allowed.includes(name)),
  ),
);
const open = Object.entries(top).map(([lib, forbidden]) =>
  boundary(lib, `Nothing imports ${forbidden.join(', ')} from ${lib}.`, forbidden),
);

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', '.guardian'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 35, skipBlankLines: true, skipComments: true }],
      'no-empty': ['error', { allowEmptyCatch: false }],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.e2e-spec.ts', 'test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  ...closed,
  ...open,
  prettier,
);
