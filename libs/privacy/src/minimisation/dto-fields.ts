import { type Type } from '@nestjs/common';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { promptFieldsOf } from '../decorator/prompt-field.decorator';
import { type FieldUse, useOf } from '../decorator/used-for.decorator';

/** What a DTO declares of one field. */
export interface DtoField {
  /** The purposes the field is kept for; absent: all of the endpoint's. */
  readonly use?: FieldUse;
  /** The classes that the field's own fields may come from; absent: its content is not declared. */
  readonly nested?: readonly Type[];
}

/** The declared fields of a DTO class. */
export type DtoFields = ReadonlyMap<string, DtoField>;

const known = new WeakMap<Type, DtoFields>();
const PLAIN: readonly unknown[] = [Object, Array, String, Number, Boolean, undefined];

/** The classes of a nested field, from `@Type`, or from its declared type when it is not a list. */
function nestedTypes(dto: Type, property: string): readonly Type[] {
  const type = defaultMetadataStorage.findTypeMetadata(dto, property);
  const subTypes = type?.options?.discriminator?.subTypes?.map(({ value }) => value as Type) ?? [];
  if (subTypes.length > 0) return subTypes;
  const declared: unknown = type
    ? type.typeFunction({ newObject: {}, object: {}, property })
    : Reflect.getMetadata('design:type', dto.prototype as object, property);
  if (!PLAIN.includes(declared)) return [declared as Type];
  throw new Error(
    `${dto.name}.${property} has @ValidateNested but no type: add @Type(() => TheClass) to it.`,
  );
}

function read(dto: Type): DtoFields {
  const metadata = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);
  const names = [
    ...metadata.map(({ propertyName }) => propertyName),
    ...promptFieldsOf(dto).map((f) => f.property),
  ];
  const nested = new Set(
    metadata.filter(({ type }) => type === ValidationTypes.NESTED_VALIDATION).map((m) => m.propertyName),
  );
  const fields = new Map<string, DtoField>();
  for (const name of names) {
    const use = useOf(dto, name);
    fields.set(name, {
      ...(use && { use }),
      ...(nested.has(name) && { nested: nestedTypes(dto, name) }),
    });
  }
  return fields;
}

/**
 * The fields that a DTO class declares through class-validator, `@PromptField` and `@UsedFor`.
 *
 * @throws Error when a nested field does not say its class.
 */
export function dtoFields(dto: Type): DtoFields {
  let fields = known.get(dto);
  if (!fields) known.set(dto, (fields = read(dto)));
  return fields;
}

/** Says the fields of a class that stands for something else than its decorators, such as a schema. */
export const declareFields = (dto: Type, fields: DtoFields): void => void known.set(dto, fields);
