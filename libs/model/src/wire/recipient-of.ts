// A host that does not fix the region says so.
const BY_HOST: ReadonlyMap<string, string> = new Map([
  ['api.openai.com', 'openai:global'],
  ['eu.api.openai.com', 'openai:eu'],
  ['us.api.openai.com', 'openai:us'],
  ['api.anthropic.com', 'anthropic:global'],
  ['generativelanguage.googleapis.com', 'google:global'],
]);

/**
 * The recipient behind a provider's own host, as `provider:region`.
 *
 * @throws Error for any other host.
 */
export function recipientOf({ hostname }: URL): string {
  const recipient = BY_HOST.get(hostname);
  if (recipient) return recipient;
  throw new Error('Nobody knows who receives this: write guardedFetch({ recipient: "provider:region" }).');
}
