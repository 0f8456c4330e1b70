import { type Principal } from 'unseen-guardian/kernel';

const LONGEST = { user: 512, object: 256 } as const;

/** `*` means everybody to OpenFGA, and `:`, `#` and blanks part its names; here they are characters like any other. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('*', '%2A');

function capped(what: keyof typeof LONGEST, name: string): string {
  if (name.length <= LONGEST[what]) return name;
  throw new Error(
    `OpenFgaPolicyEngine: the name of the ${what} is longer than ${LONGEST[what]} characters, more than OpenFGA takes.`,
  );
}

/** A caller as OpenFGA's tuples name them: `user:`, and issuer and subject, encoded as in a URL. */
export const openFgaUser = ({ id }: Pick<Principal, 'id'>, type = 'user'): string =>
  capped('user', `${type}:${encoded(id)}`);

/** A thing of a tenant as OpenFGA's tuples name it: `ticket:acme/17`, both encoded as in a URL. */
export const openFgaObject = (type: string, tenantId: string, id: string | number): string =>
  capped('object', `${type}:${encoded(tenantId)}/${encoded(String(id))}`);

/** The id in the name of an object; undefined when it is of another tenant or another type. */
export function idInObject(object: string, type: string, tenantId: string): string | undefined {
  const home = `${type}:${encoded(tenantId)}/`;
  if (!object.startsWith(home)) return undefined;
  const id = decodeURIComponent(object.slice(home.length));
  // Another writing of the same id is another object.
  return home + encoded(id) === object ? id : undefined;
}
