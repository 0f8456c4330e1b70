import type { CedarValueJson } from '@cedar-policy/cedar-wasm/nodejs';
import { type CedarAttributes, type CedarType } from './cedar-schema';

/** A value is missing or is none of the type that the schema gives it. */
const unfit = (name: string, kind: string): Error =>
  new Error(
    `CedarPolicyEngine: the attribute "${name}" is missing, or is no ${kind}. Load it, or change the schema.`,
  );

const isText = (value: unknown): value is string => typeof value === 'string' && !/\p{Cs}/u.test(value);

function valueOf(name: string, value: unknown, type: CedarType): CedarValueJson {
  switch (type.kind) {
    case 'String':
      if (isText(value)) return value;
      break;
    case 'Long':
      if (Number.isSafeInteger(value)) return value as number;
      break;
    case 'Bool':
      if (typeof value === 'boolean') return value;
      break;
    case 'datetime':
      if (value instanceof Date && !Number.isNaN(value.getTime()))
        return { __extn: { fn: 'datetime', arg: value.toISOString() } };
      break;
    case 'Set':
      if (Array.isArray(value)) return value.map((item) => valueOf(name, item, type.element));
      break;
    case 'Record':
      if (typeof value === 'object' && value !== null) return attributesFrom(value, type.attributes);
  }
  throw unfit(name, type.kind);
}

/**
 * What Cedar is told of an object: the attributes of the schema, and nothing else of it. Null is an attribute that is not
 * there; a field that was not loaded is no answer.
 *
 * @throws Error when a value is missing or of another type: then nothing can be decided.
 */
export function attributesFrom(
  source: object,
  attributes: CedarAttributes,
  whatIsUndefined: 'absent' | 'refused' = 'absent',
): Record<string, CedarValueJson> {
  const found: [string, CedarValueJson][] = [];
  for (const [name, { type, isRequired }] of attributes) {
    const value = (source as Readonly<Record<string, unknown>>)[name];
    const isAbsent = value === null || (value === undefined && whatIsUndefined === 'absent');
    if (!isAbsent || isRequired) found.push([name, valueOf(name, value, type)]);
  }
  return Object.fromEntries(found);
}
