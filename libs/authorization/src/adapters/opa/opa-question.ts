import { type Principal } from 'unseen-guardian/kernel';
import { type Environment } from '../../engine/environment';

/** Who does what to which type, and when. */
export interface OpaAsked {
  readonly principal: Principal;
  readonly action: string;
  readonly type: string;
  readonly environment: Environment;
}

const wire = (value: unknown): unknown => (value instanceof Date ? value.getTime() : value);

/** The input document without the entity: `input.principal`, `action`, `type`, `purpose`, `consents`, `facts`, `field`. */
export function inputOf({
  principal,
  action,
  type,
  environment,
}: OpaAsked): Readonly<Record<string, unknown>> {
  const { purpose, consents = [], facts = {}, field } = environment;
  const known = Object.entries(facts).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(wire) : wire(value),
  ]);
  return {
    principal,
    ...{ action, type, purpose, consents, field, facts: Object.fromEntries(known) as unknown },
  };
}
