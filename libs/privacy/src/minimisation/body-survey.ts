import { type Type } from '@nestjs/common';
import { type FieldProblem } from 'unseen-guardian/kernel';
import { dtoFields, type DtoField } from './dto-fields';
import { fieldName } from './field-name';

/** A field that has no business in this exchange, and where it hangs. */
interface Surplus {
  readonly parent: Record<string, unknown>;
  readonly key: string;
}

/** How deep a body may be nested. */
const DEEPEST = 32;
/** How many items a list may have. */
const MOST_ITEMS = 1_000;
/** How many fields a refusal lists. */
const MOST_LISTED = 10;

/** Names that reach into the prototype of whatever object they are copied to. */
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const NOT_NEEDED = 'the purpose does not need it';
/** Why a field is refused that tries to bring a conversation along. */
const CONVERSATION: ReadonlyMap<string, string> = new Map(
  ['messages', 'role', 'system', 'history'].map((key) => [key, 'the conversation is kept by the server']),
);

const servesOnly = (purposes: readonly string[]): string => `it serves ${purposes.join(', ')} only`;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Compares a parsed body with the DTO class that should hold it. */
export class BodySurvey {
  readonly problems: FieldProblem[] = [];
  readonly surplus: Surplus[] = [];

  constructor(private readonly purpose: string) {}

  /** Reads one value, which belongs to one of `types`; an empty list declares nothing, undefined declares anything. */
  read(value: unknown, types: readonly Type[] | undefined, path = '', depth = 0): void {
    if (!isObject(value) || this.isFull) return;
    if (depth > DEEPEST) return this.refuse(path, 'it is nested too deeply');
    if (Array.isArray(value) && value.length > MOST_ITEMS) return this.refuse(path, 'it has too many items');
    if (Array.isArray(value)) {
      return value.forEach((item, index) => this.read(item, types, `${path}[${index}]`, depth + 1));
    }
    for (const key of Object.keys(value))
      this.readField(value, key, types, path ? `${path}.${key}` : key, depth);
  }

  private readField(
    parent: Record<string, unknown>,
    key: string,
    types: readonly Type[] | undefined,
    path: string,
    depth: number,
  ): void {
    if (PROTOTYPE_KEYS.has(key)) return this.refuse(path, 'this name is not allowed');
    if (!types) return this.read(parent[key], undefined, path, depth + 1);
    const field = declaration(types, key);
    if (!field) return this.refuse(path, CONVERSATION.get(key) ?? NOT_NEEDED);
    if (field.use && !field.use.purposes.includes(this.purpose)) {
      if (field.use.otherwise === 'refuse') return this.refuse(path, servesOnly(field.use.purposes));
      this.surplus.push({ parent, key });
    }
    this.read(parent[key], field.nested, path, depth + 1);
  }

  private get isFull(): boolean {
    return this.problems.length >= MOST_LISTED;
  }

  private refuse(path: string, reason: string): void {
    if (!this.isFull) this.problems.push({ field: fieldName(path), reason });
  }
}

function declaration(types: readonly Type[], key: string): DtoField | undefined {
  for (const type of types) {
    const field = dtoFields(type).get(key);
    if (field) return field;
  }
  return undefined;
}
