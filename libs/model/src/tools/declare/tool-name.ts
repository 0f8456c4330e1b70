/** Words of letters, digits, `_` and `-`, joined by dots; OpenAI takes 64 characters. */
const NAME = /^[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*$/;
const LONGEST = 64;

/**
 * Checks the name of a tool.
 *
 * @throws Error when it is none.
 */
export function assertToolName(name: string): void {
  if (typeof name === 'string' && name.length <= LONGEST && NAME.test(name)) return;
  throw new Error(
    `"${String(name)}" is no name of a tool. Write for example 'orders.find': words of letters, digits, _ and -, ` +
      `joined by dots, ${LONGEST} characters at most.`,
  );
}

/** The name under which models know a tool: providers allow no dots. */
export const wireName = (name: string): string => name.replaceAll('.', '_');
