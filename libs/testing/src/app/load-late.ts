const NOT_FOUND = new Set(['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND']);

/**
 * Loads a package that only some hosts have.
 *
 * @throws Error that says what to install when the host does not have it.
 */
export async function loadLate<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!NOT_FOUND.has(code ?? '') || !message.includes(`'${name}'`)) throw error;
    throw new Error(`The test bootstrap needs ${name}: npm install --save-dev ${name}`, { cause: error });
  }
}
