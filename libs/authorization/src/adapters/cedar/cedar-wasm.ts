import { createRequire } from 'node:module';
import type * as Cedar from '@cedar-policy/cedar-wasm/nodejs';

/** What `@cedar-policy/cedar-wasm` exports; the package is the host's own, and loaded only with this engine. */
export type CedarWasm = typeof Cedar;

/** @throws Error that says the remedy when the package is not installed. */
export function loadCedar(): CedarWasm {
  try {
    return createRequire(__filename)('@cedar-policy/cedar-wasm/nodejs') as CedarWasm;
  } catch (cause) {
    throw new Error('CedarPolicyEngine needs the package @cedar-policy/cedar-wasm: npm install it.', {
      cause,
    });
  }
}
