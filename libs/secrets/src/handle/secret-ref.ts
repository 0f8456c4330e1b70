/** The name of a secret; never its value. */
export interface SecretRef {
  /** Segments separated by `/`, such as `openai/key`. */
  readonly name: string;
}

const SEGMENT = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
const MAX_LENGTH = 255;

/**
 * Refuses names that could mean something else to a source, such as `../key` to a file system.
 *
 * @throws Error when the name is not made of plain segments.
 */
export function assertSecretName(name: string): void {
  const valid =
    typeof name === 'string' &&
    name.length <= MAX_LENGTH &&
    name.split('/').every((segment) => SEGMENT.test(segment));
  if (!valid)
    throw new Error(
      'Not a secret name. Use segments of letters, digits, "_", "." and "-", separated by "/": "openai/key".',
    );
}

/**
 * Refers to a secret by name.
 *
 * @throws Error when the name is not made of plain segments.
 */
export function secret(name: string): SecretRef {
  assertSecretName(name);
  return Object.freeze({ name });
}
