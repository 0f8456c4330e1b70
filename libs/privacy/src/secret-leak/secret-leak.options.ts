/** What happens to secrets in prompts and replies. */
export interface SecretLeakOptions {
  /**
   * A secret in a prompt: `redact` replaces it by `[SECRET]`, `block` refuses the prompt.
   * @default 'redact'
   */
  readonly prompt?: SecretAction;
  /**
   * A secret in a reply: `redact` replaces it by `[SECRET]`, `block` ends the reply before its first character.
   * @default 'block'
   */
  readonly reply?: SecretAction;
}

/** Take the secret out, or refuse the text that holds it. */
export type SecretAction = 'redact' | 'block';

const ACTIONS: readonly SecretAction[] = ['redact', 'block'];

/**
 * Checks the options, once, at boot.
 *
 * @throws Error when an action is neither `redact` nor `block`.
 */
export function assertSecretLeakOptions({
  prompt = 'redact',
  reply = 'block',
}: SecretLeakOptions = {}): void {
  for (const [where, action] of Object.entries({ prompt, reply })) {
    if (ACTIONS.includes(action)) continue;
    throw new Error(
      `PrivacyModule: secrets.${where} is "${String(action)}". Use one of: ${ACTIONS.join(', ')}.`,
    );
  }
}
