const BELOW = '*.';
const ADDRESS = /^\[|^[\d.]+$/;

/** Whether a name is spelled as `URL` spells hosts: lower case, Punycode, no port, addresses in their usual form. */
const isCanonical = (name: string): boolean =>
  !/[\s/\\?#@*%]|\.$/.test(name) &&
  URL.canParse(`https://${name}`) &&
  new URL(`https://${name}`).host === name &&
  // The port that `https` implies is not part of a host.
  !/:\d+$/.test(name.replace(/^\[[^\]]*\]/, ''));

/**
 * Refuses what names no host: `api.example.com`, `*.example.com` for every host below it, or an address.
 *
 * @throws Error that says how to write it.
 */
export function assertHostPattern(who: string, pattern: string): void {
  const isBelow = typeof pattern === 'string' && pattern.startsWith(BELOW);
  const name = isBelow ? pattern.slice(BELOW.length) : pattern;
  const isHost = typeof name === 'string' && isCanonical(name);
  // Everything below `com` is nobody's.
  if (isHost && (!isBelow || (name.includes('.') && !ADDRESS.test(name)))) return;
  throw new Error(`${who}: "${pattern}" is no host. Write for example 'api.example.com' or '*.example.com'.`);
}

/** Whether a host, spelled as `URL` spells it, is one that the pattern names; `*.` stands for one label or more. */
export const matchesHost = (pattern: string, host: string): boolean =>
  pattern.startsWith(BELOW)
    ? host.endsWith(pattern.slice(1)) && host.length >= pattern.length && !host.startsWith('.')
    : host === pattern;
