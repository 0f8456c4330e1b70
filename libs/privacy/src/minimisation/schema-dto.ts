import { type Type } from '@nestjs/common';
import {
  markPromptField,
  mostCharacters,
  type PromptFieldOptions,
} from '../decorator/prompt-field.decorator';
import { type FieldUse, fieldUse, type UsedForOptions } from '../decorator/used-for.decorator';
import { declareFields, type DtoField, dtoFields } from './dto-fields';
import { JsonSchemaDto } from './json-schema-dto';
import { type AnySchema, isSchema, type SchemaIssue, type SchemaResult } from './standard-schema';

/** What a schema does not say by itself; nested fields are written `items.colour`, for lists too. */
export interface SchemaDeclarations {
  /**
   * The fields of the schema, where it cannot say them as JSON Schema.
   * @default what the schema says
   */
  readonly fields?: readonly string[];
  /**
   * The purposes of fields, as `@UsedFor` says them.
   * @default {}
   */
  readonly usedFor?: Readonly<Record<string, readonly (string | UsedForOptions)[]>>;
  /**
   * The fields whose text goes into a prompt, as `@PromptField` says them; not nested.
   * @default {}
   */
  readonly promptFields?: Readonly<Record<string, PromptFieldOptions>>;
}

const REMEDY =
  'Wrap it: promptSchema(schema, { fields: ["text", "items.sku"] }), or use a schema that says its JSON Schema (zod 4.2 or later).';

const dtos = new WeakMap<AnySchema, Type>();

/** The fields that a list of names declares. */
function classOfNames(names: readonly string[]): Type {
  class SchemaObject {}
  const fields = new Map<string, DtoField>();
  for (const head of new Set(names.map((name) => name.split('.')[0]!))) {
    const rest = names
      .filter((name) => name.startsWith(`${head}.`))
      .map((name) => name.slice(head.length + 1));
    fields.set(head, rest.length > 0 ? { nested: [classOfNames(rest)] } : {});
  }
  declareFields(SchemaObject, fields);
  return SchemaObject;
}

/** One class for all the objects that a schema may be. */
function classOfSchema(schema: AnySchema): Type {
  const { jsonSchema, vendor } = schema['~standard'];
  let classes: readonly Type[] = [];
  let cause: unknown;
  try {
    classes = jsonSchema ? new JsonSchemaDto(jsonSchema.input({ target: 'draft-2020-12' })).rootClasses : [];
  } catch (error) {
    cause = error; // told below, with its remedy
  }
  if (classes.length === 1) return classes[0]!;
  if (classes.length === 0) {
    throw new Error(`The schema of a body (${vendor}) does not say which fields it has. ${REMEDY}`, {
      cause,
    });
  }
  class SchemaUnion {}
  const fields = new Map<string, DtoField>();
  for (const [name, { nested = [] }] of classes.flatMap((one) => [...dtoFields(one)])) {
    const all = [...(fields.get(name)?.nested ?? []), ...nested];
    fields.set(name, all.length > 0 ? { nested: all } : {});
  }
  declareFields(SchemaUnion, fields);
  return SchemaUnion;
}

/** Puts a use on a field, in every class that it may be of. */
function use(dto: Type, path: string, own: FieldUse): void {
  const [head = '', ...rest] = path.split('.');
  const fields = dtoFields(dto) as Map<string, DtoField>;
  const field = fields.get(head);
  if (!field) throw new Error(`promptSchema: usedFor names "${path}", which the schema does not have.`);
  if (rest.length === 0) fields.set(head, { ...field, use: own });
  else if (!field.nested)
    throw new Error(`promptSchema: usedFor names "${path}", which the schema does not have.`);
  else for (const nested of field.nested) use(nested, rest.join('.'), own);
}

/**
 * The class that stands for a schema in minimisation: it declares what the schema says of itself, or what
 * `promptSchema` said of it.
 *
 * @throws Error that names the remedy when nobody says which fields the schema has.
 */
export function schemaDto(schema: unknown): Type {
  if (!isSchema(schema))
    throw new Error('The schema of a body must be a Standard Schema, such as one of zod.');
  let dto = dtos.get(schema);
  if (!dto) dtos.set(schema, (dto = classOfSchema(schema)));
  return dto;
}

function tooLong(value: unknown, limits: Readonly<Record<string, number>>): SchemaIssue[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(limits).flatMap(([field, most]) => {
    const text = (value as Record<string, unknown>)[field];
    const isFine = text === undefined || (typeof text === 'string' && text.length <= most);
    return isFine ? [] : [{ message: `must be text of at most ${most} characters`, path: [field] }];
  });
}

/**
 * Says of a Standard Schema what `@PromptField` and `@UsedFor` say of a class:
 * `@Body({ schema: promptSchema(schema, { promptFields: { text: { maxTokens: 2_000 } } }) })`.
 *
 * @throws Error at load time when a field does not exist or a limit is none.
 */
export function promptSchema<S extends AnySchema>(
  schema: S,
  { fields, usedFor = {}, promptFields = {} }: SchemaDeclarations,
): Pick<S, '~standard'> {
  const dto = fields ? classOfNames(fields) : classOfSchema(schema);
  for (const [path, parts] of Object.entries(usedFor)) use(dto, path, fieldUse(parts));
  const limits: Record<string, number> = {};
  for (const [field, { maxTokens }] of Object.entries(promptFields)) {
    if (!dtoFields(dto).has(field)) {
      throw new Error(`promptSchema: promptFields names "${field}", which the schema does not have.`);
    }
    limits[field] = mostCharacters(maxTokens);
    markPromptField(dto.prototype as object, field, maxTokens);
  }
  const check = (value: unknown): SchemaResult | Promise<SchemaResult> => {
    const issues = tooLong(value, limits);
    return issues.length > 0 ? { issues } : schema['~standard'].validate(value);
  };
  const wrapped = { '~standard': { ...schema['~standard'], validate: check } };
  dtos.set(wrapped, dto);
  return wrapped;
}
