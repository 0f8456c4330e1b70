import { type Type } from '@nestjs/common';
import { Allow } from 'class-validator';

const KEY = 'guardian:used-for';

/**
 * Says for which purposes a DTO field is processed; for any other it is dropped before the handler sees it
 * (GDPR Art. 5(1)(b)).
 *
 * @throws Error at load time when no purpose is named.
 */
export function UsedFor(...purposes: readonly string[]): PropertyDecorator {
  if (purposes.length === 0)
    throw new Error('@UsedFor needs at least one purpose; without any, remove the field.');
  const declared = Allow();
  return (target, property) => {
    Reflect.defineMetadata(KEY, purposes, target, property);
    declared(target, property);
  };
}

/** The purposes of a field; undefined when it serves every purpose of its endpoint. */
export const purposesOf = (dto: Type, property: string): readonly string[] | undefined =>
  Reflect.getMetadata(KEY, dto.prototype as object, property) as readonly string[] | undefined;
