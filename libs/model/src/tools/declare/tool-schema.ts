/** What a schema says of a value. */
export type SchemaResult = { readonly fits: true; readonly value: unknown } | { readonly fits: false };

/** The part of Standard Schema (https://standardschema.dev) that is used here. */
interface StandardSchema {
  readonly '~standard': {
    validate(value: unknown): unknown;
    readonly jsonSchema?: { input(options: { readonly target: string }): unknown };
  };
}

/** A schema of the AI SDK, as `jsonSchema(…, { validate })` makes it. */
interface AiSdkSchema {
  validate(value: unknown): unknown;
}

interface StandardResult {
  readonly issues?: unknown;
  readonly value?: unknown;
}

interface AiSdkResult {
  readonly success: boolean;
  readonly value?: unknown;
}

const hasMethods = (value: unknown): value is Record<string, unknown> =>
  (typeof value === 'object' || typeof value === 'function') && value !== null;

const isStandard = (schema: unknown): schema is StandardSchema =>
  hasMethods(schema) && '~standard' in schema && hasMethods(schema['~standard']);

const isAiSdk = (schema: unknown): schema is AiSdkSchema =>
  hasMethods(schema) && typeof schema['validate'] === 'function';

/**
 * Checks that a schema can say whether an input fits it; a bare JSON schema cannot.
 *
 * @throws Error with the remedy.
 */
export function assertToolSchema(tool: string, schema: unknown): void {
  if (isStandard(schema) || isAiSdk(schema)) return;
  throw new Error(
    `@AITool "${tool}" needs an input that can be checked: a Standard Schema (zod, Valibot, ArkType, …), or ` +
      'jsonSchema(…, { validate }) of the AI SDK.',
  );
}

/** What a schema says of itself as JSON schema; nothing when it cannot say. */
function describe(schema: unknown): unknown {
  try {
    if (isStandard(schema)) return schema['~standard'].jsonSchema?.input({ target: 'draft-2020-12' });
    return (schema as { readonly jsonSchema?: unknown }).jsonSchema;
  } catch {
    // Not every schema can be written as JSON schema; then its paths cannot be checked.
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Where one step of a path leads; what the schema leaves open leads anywhere. */
function below(schema: unknown, step: string): unknown {
  if (!isObject(schema)) return undefined;
  const { properties, items, additionalProperties } = schema;
  if (step === '*') return items ?? (isObject(additionalProperties) ? additionalProperties : undefined);
  if (!isObject(properties)) return undefined;
  return Object.hasOwn(properties, step) ? properties[step] : NOWHERE;
}

const NOWHERE = Symbol('nowhere');

/** Whether a path can lead to an argument: a rule for one that does not exist would guard nothing. */
export function hasPath(schema: unknown, path: string): boolean {
  let place = describe(schema);
  for (const step of path.split('.')) {
    place = below(place, step);
    if (place === NOWHERE) return false;
  }
  return true;
}

/** Says whether a value fits, and gives it as the schema reads it. */
export async function checkSchema(schema: unknown, value: unknown): Promise<SchemaResult> {
  if (isStandard(schema)) {
    const result = (await schema['~standard'].validate(value)) as StandardResult;
    return result.issues ? { fits: false } : { fits: true, value: result.value };
  }
  if (!isAiSdk(schema)) return { fits: false };
  const result = (await schema.validate(value)) as AiSdkResult;
  return result.success ? { fits: true, value: result.value } : { fits: false };
}
