/**
 * Refuses a development aid where real people's data is at stake.
 *
 * @throws Error under NODE_ENV=production.
 */
export function developmentOnly(what: string): void {
  if (process.env['NODE_ENV'] === 'production') {
    throw new Error(`${what} is for development and refuses to start under NODE_ENV=production.`);
  }
}
