import { createRequire } from 'node:module';
import type * as Cedar from '@cedar-policy/cedar-wasm/nodejs';

/** The package that runs Cedar in this process. */
export type CedarLibrary = typeof Cedar;

const PACKAGE = '@cedar-policy/cedar-wasm';

/**
 * Cedar, loaded when an engine is made.
 *
 * @throws Error that says what to install.
 */
export function loadCedar(): CedarLibrary {
  try {
    return createRequire(__filename)(`${PACKAGE}/nodejs`) as CedarLibrary;
  } catch (cause) {
    throw new Error(`CedarPolicyEngine needs ${PACKAGE}: npm install ${PACKAGE}`, { cause });
  }
}

/** What Cedar answers: it failed, or there is something to read. */
interface Answer {
  readonly type: string;
  readonly errors?: readonly Cedar.DetailedError[];
}

/**
 * What Cedar answered about the policies or the schema.
 *
 * @throws Error with Cedar's own words: they are about what the host wrote.
 */
export function compiled<Given extends Answer>(
  what: string,
  answer: Given,
): Exclude<Given, { readonly type: 'failure' }> {
  if (answer.type !== 'failure') return answer as Exclude<Given, { readonly type: 'failure' }>;
  const says = answer.errors?.[0]?.message ?? 'nothing';
  throw new Error(`CedarPolicyEngine: \`${what}\` cannot be read. Cedar says: ${says}.`);
}
