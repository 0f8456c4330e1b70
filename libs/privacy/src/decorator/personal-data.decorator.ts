import { type Type } from '@nestjs/common';

/** What a column or field is declared to hold. */
export interface PersonalDataOptions {
  /** The category of data, as purposes declare it: `contact`, `health`. */
  readonly category: string;
  /**
   * What findings in it are called, so that operators know how to hide it: `EMAIL`, `PERSON`.
   * @default 'PERSONAL_DATA'
   */
  readonly as?: string;
  /** The field of the same class that names the data subject: `customerId`. */
  readonly subject?: string;
}

/** A declared field. */
export interface PersonalDataMetadata extends PersonalDataOptions {
  readonly property: string;
}

const KEY = 'guardian:personal-data';
const CATEGORY = /^[A-Z][A-Z0-9_]{0,23}$/;

/**
 * Declares that a field holds personal data; what is declared is believed before any guess of a detector.
 *
 * @throws Error at load time when no category is named, or `as` is not written as findings are.
 */
export function PersonalData(options: PersonalDataOptions): PropertyDecorator {
  if (!options.category?.trim()) throw new Error("@PersonalData needs a category, for example 'contact'.");
  if (options.as !== undefined && !CATEGORY.test(options.as)) {
    throw new Error('@PersonalData: write "as" as findings do, for example EMAIL or CREDIT_CARD.');
  }
  return (target, property) => {
    const fields = (Reflect.getMetadata(KEY, target) ?? []) as readonly PersonalDataMetadata[];
    Reflect.defineMetadata(KEY, [...fields, { ...options, property: String(property) }], target);
  };
}

/** The declared fields of a class, those of its parents included. */
export const personalDataOf = (type: Type): readonly PersonalDataMetadata[] =>
  (Reflect.getMetadata(KEY, type.prototype as object) ?? []) as readonly PersonalDataMetadata[];

/** The value at a step of a path; fields of maps are not declared. */
const inside = (value: unknown, step: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;

/**
 * What the classes of a value declare of its fields, in the form in which `detectIn` asks: an instance of an entity, a
 * list of them, or a structure that holds some. A declaration covers everything below its field.
 */
export function declaredFields(value: unknown): (path: readonly (string | number)[]) => string | undefined {
  return (path) => {
    let parent = value;
    for (const step of path) {
      const fields =
        typeof parent === 'object' && parent !== null
          ? ((Reflect.getMetadata(KEY, parent) ?? []) as readonly PersonalDataMetadata[])
          : [];
      const field = fields.find(({ property }) => property === step);
      if (field) return field.as ?? 'PERSONAL_DATA';
      parent = inside(parent, step);
    }
    return undefined;
  };
}
