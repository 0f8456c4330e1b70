import { type PolicyServerOptions } from '../remote/policy-server';

/** One type of resource that an OpenFGA server decides on. */
export interface OpenFgaResource {
  /** The type in the authorization model: `ticket`. */
  readonly type: string;
  /** The relation that stands for each action: `{ read: 'can_read' }`; any other action is denied without asking. */
  readonly relations: Readonly<Record<string, string>>;
}

/** How the roles of the token stand in the model. */
export interface OpenFgaRoles {
  /** The type of roles: `role`. */
  readonly type: string;
  /** The relation of those who have it: `assignee`. */
  readonly relation: string;
}

/** Where an OpenFGA server is, and what it is asked. */
export interface OpenFgaPolicyEngineOptions extends PolicyServerOptions {
  /** The id of the store. */
  readonly store: string;
  /** The id of the authorization model that decides: it never changes, so that it names the policies in the records. */
  readonly model: string;
  /** What is protected, by the names of the types. */
  readonly resources: Readonly<Record<string, OpenFgaResource>>;
  /** Sends the caller's roles along, as contextual tuples. @default roles are not sent */
  readonly roles?: OpenFgaRoles;
  /**
   * As many objects as the server lists at most (its `OPENFGA_LIST_OBJECTS_MAX_RESULTS`); a list of that length may be cut
   * off, and is no plan.
   * @default 1000
   */
  readonly mostObjects?: number;
}

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const NAME = /^[A-Za-z][\w-]{0,49}$/;

/** Checks the options, at boot. @throws Error with the remedy. */
export function assertOpenFgaOptions(options: OpenFgaPolicyEngineOptions): void {
  for (const name of ['store', 'model'] as const)
    if (!ULID.test(options[name]))
      throw new Error(`OpenFgaPolicyEngine: \`${name}\` must be an id such as 01JVYXF0H3Q5Z8M2N4P6R7S9TA.`);
  const { resources, roles, mostObjects = 1 } = options;
  if (!Number.isSafeInteger(mostObjects) || mostObjects < 1)
    throw new Error('OpenFgaPolicyEngine: `mostObjects` must be a whole number above zero.');
  const declared = Object.entries(resources ?? {});
  if (!declared.length)
    throw new Error(
      "OpenFgaPolicyEngine: `resources` is required: { Ticket: { type: 'ticket', relations: { read: 'can_read' } } }.",
    );
  const names = declared.flatMap(([, { type, relations }]) => [
    type,
    ...Object.values(relations ?? { none: '' }),
  ]);
  const strange = [...names, ...(roles ? [roles.type, roles.relation] : [])].find((name) => !NAME.test(name));
  if (strange !== undefined)
    throw new Error(
      `OpenFgaPolicyEngine: "${strange}" is no name of a type or a relation. Write it as the model does.`,
    );
}
