/** What no file of a published package may hold. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'a PEM block': /-----BEGIN/,
  'a signed token': /eyJ[\w-]{10,}\.[\w-]{10,}/,
  'a provider key': /\b(?:sk|pk|rk)-[\w-]{20,}|\bAIza[\w-]{30,}|\bAKIA[A-Z0-9]{16}\b/,
  'a private JWK': /"d"\s*:\s*"[\w-]{40,}"/,
};

/** The names of what a text holds and must not. */
export const forbiddenIn = (text: string): string[] =>
  Object.entries(FORBIDDEN)
    .filter(([, pattern]) => pattern.test(text))
    .map(([name]) => name);
