import { type JsonValue } from 'unseen-guardian/audit';
import type { PolicyJson } from '@cedar-policy/cedar-wasm/nodejs';
import { digestOf, isRuleId } from '../../engine/engine-record';
import { type CedarLibrary, compiled } from './cedar-library';

/** Policies by the name that records have for them. */
export type NamedPolicies = Readonly<Record<string, PolicyJson>>;

/** The policies of an engine, read and checked. */
export interface CedarPolicies {
  readonly byName: NamedPolicies;
  /** SHA-256 over policies and schema, hex. */
  readonly digest: string;
}

function named(policies: readonly PolicyJson[]): NamedPolicies {
  const byName: Record<string, PolicyJson> = Object.create(null) as Record<string, PolicyJson>;
  for (const policy of policies) {
    const id = policy.annotations?.['id'];
    if (!isRuleId(id))
      throw new Error(
        'CedarPolicyEngine: each policy needs a name for the records, such as @id("staff-read"): letters, digits, - and _.',
      );
    if (byName[id])
      throw new Error(`CedarPolicyEngine: two policies have @id("${id}"). Name each by its own.`);
    byName[id] = policy;
  }
  return byName;
}

function assertValid(cedar: CedarLibrary, schema: string, byName: NamedPolicies): void {
  const { validationErrors } = compiled(
    'policies',
    cedar.validate({ schema, policies: { staticPolicies: { ...byName } } }),
  );
  const [first] = validationErrors;
  if (first)
    throw new Error(
      `CedarPolicyEngine: the policy "${first.policyId}" does not fit the schema: ${first.error.message}.`,
    );
}

/**
 * Reads policies and checks them against the schema.
 *
 * @throws Error with the remedy, and with Cedar's words, for what is no policy, has no name or does not fit the schema.
 */
export function readPolicies(cedar: CedarLibrary, text: string, schema: string): CedarPolicies {
  const { policies, policy_templates: templates } = compiled('policies', cedar.policySetTextToParts(text));
  if (templates.length)
    throw new Error('CedarPolicyEngine: templates are not linked here. Write each policy out.');
  if (!policies.length)
    throw new Error('CedarPolicyEngine: `policies` has none, so nothing could be allowed.');
  const byName = named(policies.map((each) => compiled('policies', cedar.policyToJson(each)).json));
  assertValid(cedar, schema, byName);
  const digest = digestOf({ policies: byName as unknown as JsonValue, schema });
  return { byName, digest };
}
