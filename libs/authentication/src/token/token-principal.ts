import { type Principal } from 'unseen-guardian/kernel';
import { actorIn, claimAt, rolesIn, scopesIn } from './parsing/claim-values';
import { type ParsedToken } from './parsing/parsed-token';
import { type TokenRules } from './token-rules';

/** The caller that a token names; the token has passed every check. */
export function principalOf({ claims }: ParsedToken, rules: TokenRules): Principal {
  const subject = claims.sub as string;
  const [actor, { acr, auth_time: authTime }] = [actorIn(claims.act), claims];
  return Object.freeze({
    id: `${rules.issuer}|${subject}`,
    issuer: rules.issuer,
    subject,
    tenantId: claimAt(claims, rules.tenantPath) as string,
    clientId: claims.client_id as string,
    roles: Object.freeze([...(rolesIn(claimAt(claims, rules.rolesPath)) ?? [])]),
    scopes: Object.freeze([...(scopesIn(claims.scope) ?? [])]),
    ...(actor && { actor }),
    ...(authTime !== undefined && { authTime: Math.floor((authTime as number) * 1000) }),
    ...(acr !== undefined && { acr: acr as string }),
  });
}
