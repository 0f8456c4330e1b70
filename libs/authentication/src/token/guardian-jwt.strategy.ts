import { type KeyObject } from 'node:crypto';
import { PassportStrategy } from '@nestjs/passport';
import passport from 'passport';
import { Strategy } from 'passport-jwt';
import { type ParsedToken } from './parsing/parsed-token';
import { type TokenRules } from './token-rules';

/** What the strategy reads instead of a request of one adapter. */
export interface SignedToken {
  readonly token: ParsedToken;
  readonly key: KeyObject;
}

/** How a strategy tells its end: Passport sets these for each request (`passport-strategy`). */
interface StrategyRun {
  authenticate(signed: SignedToken): void;
  success: () => void;
  fail: () => void;
  error: (cause: unknown) => void;
}

type Give = (error: unknown, key?: string) => void;

/**
 * A strategy that has passport-jwt verify signatures, and nothing else.
 *
 * It is registered in a Passport of its own: the usual one is shared by the process, so that a second module would
 * silently replace the issuer of the first. Times are checked elsewhere, by the injected clock.
 */
function signatureStrategy({ algorithms }: TokenRules): StrategyRun {
  const own = new passport.Passport();
  class GuardianJwtStrategy extends PassportStrategy(Strategy, 'guardian-jwt') {
    getPassportInstance(): passport.Authenticator {
      return own;
    }
    validate({ token }: SignedToken): ParsedToken {
      return token;
    }
  }
  return new GuardianJwtStrategy({
    jwtFromRequest: ({ token }: SignedToken) => token.raw,
    // jsonwebtoken takes a KeyObject; the types of passport-jwt do not know it.
    secretOrKeyProvider: ({ key }: SignedToken, _raw: unknown, give: Give) =>
      give(null, key as unknown as string),
    algorithms: [...algorithms],
    ignoreExpiration: true,
    jsonWebTokenOptions: { ignoreNotBefore: true },
    passReqToCallback: true,
  }) as unknown as StrategyRun;
}

/** Says whether the signature of a token holds under a key. */
export type SignatureCheck = (signed: SignedToken) => Promise<boolean>;

/** The signature check of one issuer; without the middleware around the strategy, which would be a quarter of its cost. */
export function signatureCheck(rules: TokenRules): SignatureCheck {
  const strategy = signatureStrategy(rules);
  return (signed) =>
    new Promise((resolve, reject) => {
      const run = Object.create(strategy) as StrategyRun;
      run.success = () => resolve(true);
      run.fail = () => resolve(false);
      run.error = reject;
      run.authenticate(signed);
    });
}
