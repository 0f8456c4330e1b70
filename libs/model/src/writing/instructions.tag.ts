declare const registered: unique symbol;

/** Static instruction text, for `system:`. */
export type Instructions = string & { readonly [registered]: true };

// One register for all copies of this package in a process.
const KEY = Symbol.for('unseen-guardian/instructions');
const shared = globalThis as { [KEY]?: Set<string> };
const register = (shared[KEY] ??= new Set<string>());

/**
 * Registers static instruction text when the module loads; takes no values, since values would be data.
 *
 * @throws TypeError when it is given values, or called as a plain function.
 */
export function instructions(literals: TemplateStringsArray, ...none: never[]): Instructions {
  if (none.length || !Array.isArray(literals?.raw)) {
    throw new TypeError(
      '`instructions` takes static text without values. Put data into `prompt` with untrusted(…).',
    );
  }
  const text = literals.join('').trim();
  register.add(text);
  return text as Instructions;
}

/** Whether a text was registered by `instructions`. */
export const isInstruction = (text: string): boolean => register.has(text);
