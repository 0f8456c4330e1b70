import { type TokenIssuer, type TokenRequest } from 'unseen-guardian/testing';

/** The issuers that the attacked service trusts, and one that it does not. */
export interface Issuers {
  readonly staff: TokenIssuer;
  readonly shop: TokenIssuer;
  readonly stranger: TokenIssuer;
}

/** Makes one hostile token. */
export type MakeToken = (issuers: Issuers) => string;

/** The clause that forbids a token, what it tries, the check that has to notice, and the token. */
export type HostileToken = readonly [clause: string, attack: string, check: string, make: MakeToken];

/** One part of a token. */
export const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** The header of a token. */
export const headerOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[0]!, 'base64url').toString()) as Record<string, unknown>;

/** An agent's token but for what the row changes: without the attack it would be let in. */
export const agent = (issuer: TokenIssuer, request: TokenRequest = {}): string =>
  issuer.token({ roles: ['agent'], ...request });

/** A good token with other members in its header. */
export const withHeader =
  (header: Record<string, unknown>): MakeToken =>
  ({ staff }) =>
    agent(staff, { header });

/** A good token with other claims. */
export const withClaims =
  (claims: Record<string, unknown>): MakeToken =>
  ({ staff }) =>
    agent(staff, { claims });

/** The parts of a good token, put together otherwise. */
export const parts =
  (join: (header: string, claims: string, signature: string) => string): MakeToken =>
  ({ staff }) =>
    join(...(agent(staff).split('.') as [string, string, string]));

/** A payload with members added as text: JSON.stringify could not write them. */
export const withMembers =
  (members: string, claims: Record<string, unknown> = {}): MakeToken =>
  ({ staff }) => {
    const own = JSON.stringify(staff.claims({ roles: ['agent'], claims }));
    return staff.token({ payload: `${own.slice(0, -1)},${members}}` });
  };
