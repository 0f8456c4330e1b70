import { type Environment } from '../src/engine/environment';
import { type Paper } from '../../testing/src/policies/contract-papers';

/** What a double of an engine knows of a question. */
export interface Asked {
  readonly subject: string;
  readonly roles: readonly string[];
  readonly action: string;
  readonly environment: Environment;
}

/** The rules of the contract: who they are for, which fields they are about, and what the paper has to be. */
export const RULES = {
  own: {
    ...{ role: 'customer', actions: ['read', 'reply'], fields: { use: 'read', names: ['id', 'state'] } },
    applies: () => true,
    holds: (paper: Paper, { subject }: Asked) => paper.ownerId === subject,
  },
  team: {
    ...{ role: 'staff', actions: ['read', 'update'], fields: { use: 'write', names: ['state'] } },
    applies: () => true,
    holds: ({ team }: Paper, { environment }: Asked) => team !== null && teamsOf(environment).includes(team),
  },
  admin: {
    ...{ role: 'admin', actions: ['read', 'update', 'archive'], fields: undefined },
    applies: () => true,
    holds: () => true,
  },
  research: {
    ...{ role: 'analyst', actions: ['read'], fields: undefined },
    applies: ({ environment }: Asked) => environment.purpose === 'research',
    holds: () => true,
  },
} as const;

/** The teams that the facts name. */
export const teamsOf = ({ facts = {} }: Environment): readonly unknown[] =>
  Array.isArray(facts.teams) ? (facts.teams as unknown[]) : [];

/** The rules that are about a caller, an action and a field, whatever the paper is. */
export function rulesFor(asked: Asked): (keyof typeof RULES)[] {
  const { field } = asked.environment;
  return (Object.keys(RULES) as (keyof typeof RULES)[]).filter((name) => {
    const { role, actions, fields, applies } = RULES[name];
    const limits = !fields || !field || fields.use !== field.use;
    return (
      asked.roles.includes(role) &&
      (actions as readonly string[]).includes(asked.action) &&
      (limits || (fields.names as readonly string[]).includes(field.name)) &&
      applies(asked)
    );
  });
}
