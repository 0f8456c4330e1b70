import { type Type } from '@nestjs/common';
import { Allow } from 'class-validator';

/** What happens to a field that an exchange of another purpose brings along. */
export interface UsedForOptions {
  /**
   * `drop` takes it away before the handler sees it; `refuse` answers 422 with the field and the purposes it serves.
   * @default 'drop'
   */
  readonly otherwise?: 'drop' | 'refuse';
}

/** The purposes of a field, and what happens to it for any other. */
export interface FieldUse {
  readonly purposes: readonly string[];
  readonly otherwise: 'drop' | 'refuse';
}

const KEY = 'guardian:used-for';

/**
 * The purposes and options of a `@UsedFor`.
 *
 * @throws Error when no purpose is named.
 */
export function fieldUse(parts: readonly (string | UsedForOptions)[]): FieldUse {
  const purposes = parts.filter((part) => typeof part === 'string');
  const [options = {}] = parts.filter((part) => typeof part === 'object');
  if (purposes.length === 0) {
    throw new Error('@UsedFor needs at least one purpose; without any, remove the field.');
  }
  return { purposes, otherwise: options.otherwise ?? 'drop' };
}

/**
 * Says for which purposes a DTO field is processed; for any other it is dropped before the handler sees it, or refused
 * with `@UsedFor('marketing.mail', { otherwise: 'refuse' })` (GDPR Art. 5(1)(b)).
 *
 * @throws Error at load time when no purpose is named.
 */
export function UsedFor(
  ...purposes: readonly [...string[], string | UsedForOptions] | readonly string[]
): PropertyDecorator {
  const use = fieldUse(purposes);
  const declared = Allow();
  return (target, property) => {
    Reflect.defineMetadata(KEY, use, target, property);
    declared(target, property);
  };
}

/** The use of a field; undefined when it serves every purpose of its endpoint. */
export const useOf = (dto: Type, property: string): FieldUse | undefined =>
  Reflect.getMetadata(KEY, dto.prototype as object, property) as FieldUse | undefined;
