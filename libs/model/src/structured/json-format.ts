import { Validator } from '@cfworker/json-schema';
import { type CallOptions } from '../language-model.protocol';
import { type ParsedJson, parseJson, repairJson } from './repair-json';

/** What became of a reply: the JSON that fits, or where it does not. */
export type JsonFit =
  | { readonly text: string; readonly repaired: boolean }
  /** Places in the schema, such as `/properties/mood/enum`; never anything of the reply. */
  | { readonly problems: readonly string[] };

/** A longer reply is not looked at, in characters: patterns of schemas are the host's own. */
const LONGEST = 1_000_000;
/** Problems that are named. */
const MOST = 5;
const NOT_JSON = ['it is not one JSON value'];

const validators = new WeakMap<object, Validator>();

/** A schema is interpreted and not compiled: no code is made from it at run time. */
function validatorOf(schema: object): Validator {
  const known = validators.get(schema);
  if (known) return known;
  const made = new Validator(schema, '7', false);
  validators.set(schema, made);
  return made;
}

/** The JSON schema (draft 7) that a reply has to fit. */
export class JsonFormat {
  private constructor(
    private readonly validator: Validator,
    private readonly repairs: boolean,
  ) {}

  /** The format that a call asks for; nothing when it asks for none, or for any JSON at all. */
  static of({ responseFormat }: CallOptions, repairs: boolean): JsonFormat | undefined {
    const schema = (responseFormat as { schema?: unknown } | undefined)?.schema;
    if (responseFormat?.type !== 'json' || typeof schema !== 'object' || schema === null) return undefined;
    return new JsonFormat(validatorOf(schema), repairs);
  }

  /** Checks a reply as the host is about to read it. */
  fit(text: string): JsonFit {
    if (text.length > LONGEST) return { problems: NOT_JSON };
    const plain = parseJson(text);
    if (plain && this.problemsOf(plain).length === 0) return { text, repaired: false };
    const repaired = this.repairs && !plain ? repairJson(text) : undefined;
    if (!repaired) return { problems: plain ? this.problemsOf(plain) : NOT_JSON };
    const problems = this.problemsOf(repaired);
    return problems.length ? { problems } : { text: JSON.stringify(repaired.value), repaired: true };
  }

  private problemsOf(parsed: NonNullable<ParsedJson>): string[] {
    const { valid, errors } = this.validator.validate(parsed.value);
    if (valid) return [];
    const places = errors.map(({ keywordLocation }) => keywordLocation.replace(/^#/, ''));
    return [...new Set(places)].slice(-MOST);
  }
}
