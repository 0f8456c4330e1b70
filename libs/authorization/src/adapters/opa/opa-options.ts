import { type PolicyServerOptions } from '../remote/policy-server';
import { isFieldKind, type ResourceFields } from '../remote/resource-fields';

/** One type of resource that an OPA server decides on. */
export interface OpaResource {
  /** The actions that policies are about; any other is denied without asking. */
  readonly actions: readonly string[];
  /** The fields that policies look at, with what they hold: `{ ownerId: 'text' }`. No other field is sent. */
  readonly fields: ResourceFields;
}

/** Where an OPA server is, and what it is asked. */
export interface OpaPolicyEngineOptions extends PolicyServerOptions {
  /** The package with the rules `decision` and `allow`: `desk.authz`. */
  readonly package: string;
  /** What is protected, by the names of the types. */
  readonly resources: Readonly<Record<string, OpaResource>>;
  /**
   * What names the policies in the records.
   * @default the revisions of the bundles that the server reports; without bundles it has to be said
   */
  readonly revision?: string;
}

const PACKAGE = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;
const isName = (name: unknown): boolean => typeof name === 'string' && name.trim() !== '';

/** Checks the options, at boot. @throws Error with the remedy. */
export function assertOpaOptions({ package: name, resources, revision }: OpaPolicyEngineOptions): void {
  if (typeof name !== 'string' || !PACKAGE.test(name))
    throw new Error(
      "OpaPolicyEngine: `package` is required, the name of a Rego package such as 'desk.authz'.",
    );
  if (revision !== undefined && !isName(revision))
    throw new Error(
      'OpaPolicyEngine: `revision` is empty. Write what names the policies, such as a commit, or leave it out.',
    );
  const declared = Object.entries(resources ?? {});
  if (!declared.length)
    throw new Error(
      "OpaPolicyEngine: `resources` is required: { Ticket: { actions: ['read'], fields: { ownerId: 'text' } } }.",
    );
  for (const [type, { actions, fields }] of declared) {
    if (!Array.isArray(actions) || !actions.length || !actions.every(isName))
      throw new Error(
        `OpaPolicyEngine: \`resources.${type}.actions\` must name the actions that policies are about.`,
      );
    const [strange] =
      Object.entries(fields ?? { fields: undefined }).find(([, kind]) => !isFieldKind(kind)) ?? [];
    if (strange !== undefined)
      throw new Error(
        `OpaPolicyEngine: \`resources.${type}.fields.${strange}\` must be 'text', 'number', 'boolean' or 'date'.`,
      );
  }
}
