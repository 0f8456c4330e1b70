import { type KeyObject } from 'node:crypto';
import { PassportStrategy } from '@nestjs/passport';
import passport from 'passport';
import { Strategy } from 'passport-jwt';
import { type ParsedToken } from './parsing/parsed-token';
import { type TokenRules } from './token-rules';

/** The name under which the strategy is registered with Passport. */
export const STRATEGY = 'guardian-jwt';

/** What the strategy reads instead of a request of one adapter. */
export interface SignedToken {
  readonly token: ParsedToken;
  readonly key: KeyObject;
}

type Give = (error: unknown, key?: string) => void;

/**
 * A Passport that knows one strategy: passport-jwt as verifier of signatures.
 *
 * Each module has a Passport of its own: the usual one is shared by the process, so that a second module would
 * silently replace the issuer of the first. Times are checked elsewhere, by the injected clock.
 */
export function signaturePassport({ algorithms }: TokenRules): passport.Authenticator {
  const own = new passport.Passport();
  class GuardianJwtStrategy extends PassportStrategy(Strategy, STRATEGY) {
    getPassportInstance(): passport.Authenticator {
      return own;
    }
    validate({ token }: SignedToken): ParsedToken {
      return token;
    }
  }
  new GuardianJwtStrategy({
    jwtFromRequest: ({ token }: SignedToken) => token.raw,
    // jsonwebtoken takes a KeyObject; the types of passport-jwt do not know it.
    secretOrKeyProvider: ({ key }: SignedToken, _raw: unknown, give: Give) =>
      give(null, key as unknown as string),
    algorithms: [...algorithms],
    ignoreExpiration: true,
    jsonWebTokenOptions: { ignoreNotBefore: true },
    passReqToCallback: true,
  });
  return own;
}
