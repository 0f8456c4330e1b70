import { type ValidationError } from 'class-validator';
import { type FieldProblem } from 'unseen-guardian/kernel';
import { fieldName } from '../minimisation/field-name';

const holdsValue = (message: string, value: unknown): boolean =>
  ['string', 'number', 'bigint', 'boolean'].includes(typeof value) &&
  String(value) !== '' &&
  message.includes(String(value));

/** The words of a failed constraint, or its bare name when the words would repeat what was sent. */
const reasonOf = (constraints: Readonly<Record<string, string>>, value: unknown): string =>
  Object.entries(constraints)
    .map(([name, message]) => (holdsValue(message, value) ? `does not satisfy ${name}` : message))
    .join('; ');

/** Flattens the errors of class-validator to fields and reasons; never a value that was sent. */
export function validationFields(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap(({ property, constraints, children = [], value }) => {
    const path = parent ? `${parent}.${property}` : property;
    const own = constraints ? [{ field: fieldName(path), reason: reasonOf(constraints, value) }] : [];
    return [...own, ...validationFields(children, path)];
  });
}
