import { type Type } from '@nestjs/common';
import { ValidateBy } from 'class-validator';

/** How much text a prompt field may carry. */
export interface PromptFieldOptions {
  /** Tokens, at most; checked by its upper bound of four characters each. */
  readonly maxTokens: number;
}

/** A field whose text goes into a prompt. */
export interface PromptFieldMetadata extends PromptFieldOptions {
  readonly property: string;
}

const KEY = 'guardian:prompt-fields';
const CHARACTERS_PER_TOKEN = 4;

/**
 * The most characters of a prompt field.
 *
 * @throws Error when `maxTokens` is not a positive whole number.
 */
export function mostCharacters(maxTokens: number): number {
  if (!Number.isSafeInteger(maxTokens) || maxTokens < 1) {
    throw new Error('@PromptField needs a positive whole number, for example { maxTokens: 2_000 }.');
  }
  return maxTokens * CHARACTERS_PER_TOKEN;
}

/**
 * Marks a DTO field as text for a prompt and caps its length.
 *
 * @throws Error at load time when `maxTokens` is not a positive whole number.
 */
export function PromptField({ maxTokens }: PromptFieldOptions): PropertyDecorator {
  const most = mostCharacters(maxTokens);
  const validator = ValidateBy({
    name: 'promptField',
    constraints: [most],
    validator: {
      validate: (value: unknown) => typeof value === 'string' && value.length <= most,
      defaultMessage: () => `$property must be text of at most ${most} characters`,
    },
  });
  return (target, property) => {
    markPromptField(target, String(property), maxTokens);
    validator(target, property);
  };
}

/** Notes a prompt field on the prototype of a DTO class. */
export function markPromptField(prototype: object, property: string, maxTokens: number): void {
  const fields = (Reflect.getMetadata(KEY, prototype) ?? []) as readonly PromptFieldMetadata[];
  Reflect.defineMetadata(KEY, [...fields, { property, maxTokens }], prototype);
}

/** The prompt fields of a DTO class, those of its parents included. */
export const promptFieldsOf = (dto: Type): readonly PromptFieldMetadata[] =>
  (Reflect.getMetadata(KEY, dto.prototype as object) ?? []) as readonly PromptFieldMetadata[];
