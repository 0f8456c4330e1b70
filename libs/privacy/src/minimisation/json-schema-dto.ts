import { type Type } from '@nestjs/common';
import { declareFields, type DtoField } from './dto-fields';

/** A JSON Schema, or `true` and `false`, which are schemas too. */
type JsonSchema = Readonly<Record<string, unknown>>;

/** Keywords whose schemas describe the same value, or the items of a list. */
const SAME = ['anyOf', 'oneOf', 'allOf', 'prefixItems', 'items'];

const isObject = (value: unknown): value is JsonSchema => typeof value === 'object' && value !== null;
const unescaped = (part: string): string =>
  decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');

/** Makes classes that declare what a JSON Schema does, so that one survey reads both. */
export class JsonSchemaDto {
  private readonly classes = new Map<JsonSchema, Type>();

  constructor(private readonly root: JsonSchema) {}

  /** The classes of the objects that the whole value may be. */
  get rootClasses(): readonly Type[] {
    return this.classesOf(this.root);
  }

  /** The classes of the objects that a value may be, or a list of it may hold; empty when it declares none. */
  classesOf(schema: unknown, seen = new Set<JsonSchema>()): readonly Type[] {
    if (Array.isArray(schema)) return schema.flatMap((one) => this.classesOf(one, seen));
    if (!isObject(schema) || seen.has(schema)) return [];
    seen.add(schema);
    const own = isObject(schema.properties) ? [this.classOf(schema, schema.properties)] : [];
    const same = SAME.flatMap((keyword) => this.classesOf(schema[keyword], seen));
    const referred = typeof schema.$ref === 'string' ? this.classesOf(this.resolve(schema.$ref), seen) : [];
    return [...own, ...same, ...referred];
  }

  private classOf(schema: JsonSchema, properties: JsonSchema): Type {
    const known = this.classes.get(schema);
    if (known) return known;
    class SchemaObject {}
    this.classes.set(schema, SchemaObject);
    const fields = new Map<string, DtoField>();
    declareFields(SchemaObject, fields);
    for (const [name, property] of Object.entries(properties)) {
      const nested = this.classesOf(property);
      fields.set(name, nested.length > 0 ? { nested } : {});
    }
    return SchemaObject;
  }

  private resolve(reference: string): unknown {
    if (!reference.startsWith('#')) throw new Error(`it refers to another document: "${reference}".`);
    const parts = reference.slice(1).split('/').slice(1).map(unescaped);
    return parts.reduce<unknown>((part, key) => (isObject(part) ? part[key] : undefined), this.root);
  }
}
