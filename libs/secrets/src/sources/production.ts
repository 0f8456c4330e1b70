/**
 * Refuses an aid for development where NODE_ENV is `production`.
 *
 * @throws Error with the remedy.
 */
export function refuseInProduction(what: string, remedy: string): void {
  if (process.env.NODE_ENV === 'production')
    throw new Error(`${what} refuses to work under NODE_ENV=production. ${remedy}`);
}
