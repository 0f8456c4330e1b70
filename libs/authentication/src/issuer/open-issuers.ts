import { type Clock } from 'unseen-guardian/kernel';
import { type Secrets } from 'unseen-guardian/secrets';
import { type AuthenticationOptions, issuersIn, tokenRules } from '../authentication.options';
import { IntrospectingVerifier } from '../introspection/introspecting-verifier';
import { assertIntrospection, IntrospectionClient } from '../introspection/introspection-client';
import { type IntrospectionOptions } from '../introspection/introspection.options';
import { JwksKeySource } from '../keys/jwks-key-source';
import { SharedKeySource } from '../keys/shared-key-source';
import { JwtReader } from '../token/jwt-reader';
import { SignedTokenVerifier } from '../token/signed-token-verifier';
import { type TokenRules } from '../token/token-rules';
import { type TokenVerifier } from '../token/token-verifier';
import { type TrustedIssuer } from '../token/trusted-issuers';

/** An issuer with its own rules, keys and verifiers. */
export interface OpenIssuer extends TrustedIssuer {
  /** Judges its signed tokens of any kind. */
  readonly reader: JwtReader;
}

/** What the issuers need of the app. */
export interface IssuerContext {
  readonly clock: Clock;
  /** Needed for introspection alone. */
  readonly secrets?: Secrets | undefined;
}

/**
 * Checks the options and makes what verifies the tokens of each issuer; none is asked yet.
 *
 * @throws Error that says the remedy.
 */
export function openIssuers(options: AuthenticationOptions, context: IssuerContext): readonly OpenIssuer[] {
  const rules = tokenRules(options);
  return issuersIn(options).map(({ introspection }, index) =>
    openIssuer(rules[index]!, introspection, context),
  );
}

function openIssuer(
  rules: TokenRules,
  introspection: IntrospectionOptions | undefined,
  context: IssuerContext,
): OpenIssuer {
  const { clock } = context;
  const { sharedKey, issuer } = rules;
  const keys = sharedKey ? new SharedKeySource(sharedKey) : new JwksKeySource(issuer, clock);
  const reader = new JwtReader(rules, keys, clock);
  const signed = new SignedTokenVerifier(reader);
  return {
    rules,
    reader,
    signed,
    ...(introspection && { opaque: introspecting(rules, introspection, context) }),
  };
}

function introspecting(
  rules: TokenRules,
  options: IntrospectionOptions,
  { clock, secrets }: IssuerContext,
): TokenVerifier {
  assertIntrospection(options);
  if (!secrets)
    throw new Error('AuthenticationModule: `introspection` reads its secret from SecretsModule: import it.');
  return new IntrospectingVerifier(rules, new IntrospectionClient(rules.issuer, options, secrets), clock);
}
