import { type FieldProblem } from 'unseen-guardian/kernel';
import { fieldName } from '../minimisation/field-name';
import { type SchemaIssue } from '../minimisation/standard-schema';

const keyOf = (part: PropertyKey | { readonly key: PropertyKey }): PropertyKey =>
  typeof part === 'object' ? part.key : part;

const valueAt = (value: unknown, keys: readonly PropertyKey[]): unknown =>
  keys.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null ? (part as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );

const repeats = (message: string, value: unknown): boolean =>
  ['string', 'number', 'bigint'].includes(typeof value) &&
  String(value) !== '' &&
  message.includes(String(value));

/** Turns the issues of a Standard Schema into fields and reasons; never a value that was sent. */
export function schemaProblems(issues: readonly SchemaIssue[], sent: unknown): FieldProblem[] {
  return issues.map(({ message, path = [] }) => {
    const keys = path.map(keyOf);
    const isOwn = !repeats(message, valueAt(sent, keys));
    return {
      field: keys.length > 0 ? fieldName(keys.map(String).join('.')) : 'body',
      reason: isOwn ? message : 'does not satisfy the schema',
    };
  });
}
