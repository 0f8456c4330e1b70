import { createHash } from 'node:crypto';
import { type PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
import { type CedarWasm } from './cedar-wasm';

/** Policies in Cedar, read and checked once. */
export interface CedarPolicies {
  /** The text of each policy under its id. */
  readonly texts: Readonly<Record<string, string>>;
  /** The same, taken apart. */
  readonly parts: ReadonlyMap<string, PolicyJson>;
  /** SHA-256 (hex) of the text. */
  readonly digest: string;
}

interface Flaw {
  readonly message: string;
}

const refused = (flaws: readonly Flaw[]): Error =>
  new Error(
    `CedarPolicyEngine: \`policies\` cannot be read: ${flaws.map(({ message }) => message).join('; ')}`,
  );

function partsOf(cedar: CedarWasm, text: string): PolicyJson {
  const answer = cedar.policyToJson(text);
  if (answer.type === 'failure') throw refused(answer.errors);
  return answer.json;
}

/**
 * Reads policies; each is known by its `@id("…")`, or by its number.
 *
 * @throws Error when the text is no Cedar, holds templates, names an id twice, or does not fit the schema.
 */
export function readPolicies(cedar: CedarWasm, text: string, schema?: string): CedarPolicies {
  const answer = cedar.policySetTextToParts(text);
  if (answer.type === 'failure') throw refused(answer.errors);
  if (answer.policy_templates.length > 0) throw refused([{ message: 'templates are not supported' }]);
  const texts: Record<string, string> = {};
  const parts = new Map<string, PolicyJson>();
  for (const [index, policy] of answer.policies.entries()) {
    const json = partsOf(cedar, policy);
    const id = json.annotations?.id ?? `policy${index}`;
    if (parts.has(id)) throw refused([{ message: `two policies have the id "${id}"` }]);
    parts.set(id, json);
    texts[id] = policy;
  }
  if (schema !== undefined) assertValid(cedar, texts, schema);
  return { texts, parts, digest: createHash('sha256').update(text).digest('hex') };
}

function assertValid(cedar: CedarWasm, texts: Record<string, string>, schema: string): void {
  const answer = cedar.validate({ schema, policies: { staticPolicies: texts } });
  if (answer.type === 'failure') throw refused(answer.errors);
  if (answer.validationErrors.length > 0)
    throw refused(
      answer.validationErrors.map(({ policyId, error }) => ({ message: `${policyId}: ${error.message}` })),
    );
}
