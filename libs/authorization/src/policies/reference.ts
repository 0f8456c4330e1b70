import { type Principal } from 'unseen-guardian/kernel';
import { type Facts } from '../engine/environment';

/** A value that is known when a decision is made: of the caller, or a fact. */
export interface Reference {
  readonly from: 'caller' | 'fact';
  readonly name: string;
}

/** The caller's own value: `when: { ownerId: caller('subject') }`. */
export const caller = (name: keyof Principal): Reference => Object.freeze({ from: 'caller', name });

/** A value that `Circumstances` find out: `when: { teamId: fact('team') }`, `{ teamId: { in: fact('teams') } }`. */
export const fact = (name: string): Reference => Object.freeze({ from: 'fact', name });

/** Whether a value of a condition is a reference. */
export const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' &&
  value !== null &&
  'from' in value &&
  ((value as Reference).from === 'caller' || (value as Reference).from === 'fact');

/** What references are replaced from. */
export interface Known {
  readonly caller: Principal;
  readonly facts: Facts;
}

/** What a reference stands for; undefined when it is not known. */
export function resolve({ from, name }: Reference, { caller: principal, facts }: Known): unknown {
  const source = from === 'caller' ? principal : facts;
  return Object.hasOwn(source, name) ? (source as unknown as Record<string, unknown>)[name] : undefined;
}
