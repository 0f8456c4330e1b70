import { type OutputUnit, type SchemaDraft, Validator } from '@cfworker/json-schema';
import { type CallOptions } from '../language-model.protocol';
import { boundedSchema, placeInSchema } from './bounded-schema';
import { LONGEST_JSON, parseJson } from './repair-json';

/** Problems that are named. */
const MOST = 5;
const NOT_JSON = ['it is not one JSON value'];
const TOO_LARGE = ['it is too large'];
/** Errors that name a place in the reply, whose keys are the model's own words, or only repeat another. */
const UNNAMED: ReadonlySet<string> = new Set(['false', 'if']);

const DRAFT = /draft(?:\/|-0)(2020-12|2019-09|4)\b/;
const validators = new WeakMap<object, Validator>();

/** A schema is interpreted and not compiled: no code is made from it at run time. */
function validatorOf(schema: object): Validator {
  const known = validators.get(schema);
  if (known) return known;
  const draft = DRAFT.exec(String((schema as { $schema?: unknown }).$schema))?.[1] ?? '7';
  const made = new Validator(boundedSchema(schema), draft as SchemaDraft, false);
  validators.set(schema, made);
  return made;
}

/** Each place once, the last and most exact of those in a line. */
function namedPlaces(errors: readonly OutputUnit[]): string[] {
  const named = errors.filter(({ keyword }) => !UNNAMED.has(keyword));
  const places = [...new Set(named.map(({ keywordLocation }) => placeInSchema(keywordLocation)))];
  const exact = places.filter((place, index) => !places[index + 1]?.startsWith(`${place}/`));
  return exact.length ? exact.slice(0, MOST) : ['/'];
}

/** The JSON schema (draft 7, unless it names another) that a reply has to fit. */
export class JsonFormat {
  private constructor(private readonly validator: Validator) {}

  /** The format that a call asks for; nothing when it asks for none, or for any JSON at all. */
  static of({ responseFormat }: CallOptions): JsonFormat | undefined {
    const schema = (responseFormat as { schema?: unknown } | undefined)?.schema;
    if (responseFormat?.type !== 'json' || typeof schema !== 'object' || schema === null) return undefined;
    return new JsonFormat(validatorOf(schema));
  }

  /**
   * Where a filtered reply does not fit: places in the schema, such as `/properties/mood/enum`, and never anything of the
   * reply. None when it fits.
   *
   * @throws Error when the schema itself cannot be used: a pattern or a reference in it is wrong.
   */
  problemsOf(text: string): readonly string[] {
    if (text.length > LONGEST_JSON) return TOO_LARGE;
    const parsed = parseJson(text);
    if (!parsed) return NOT_JSON;
    try {
      // Filters read the texts of a value and write it anew; written otherwise, `\u0040` may have passed them for no `@`.
      if (JSON.stringify(parsed.value) !== text) return NOT_JSON;
      const { valid, errors } = this.validator.validate(parsed.value);
      return valid ? [] : namedPlaces(errors);
    } catch (error) {
      // Nested too deeply, or wrong in too many places.
      if (error instanceof RangeError) return TOO_LARGE;
      throw error;
    }
  }
}
