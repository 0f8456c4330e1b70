import { ConfigurableModuleBuilder, Module } from '@nestjs/common';
import { Clock, SystemClock } from 'unseen-guardian/kernel';
import { AuthenticationControl } from './authentication.control';
import { type AuthenticationOptions, tokenRules } from './authentication.options';
import { JwksKeySource } from './keys/jwks-key-source';
import { KeySource } from './keys/key-source';
import { PassportTokenVerifier } from './token/passport-token-verifier';
import { type TokenRules } from './token/token-rules';
import { TokenVerifier } from './token/token-verifier';
import { VerifiedTokens } from './verified-tokens';

const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN: AUTHENTICATION_OPTIONS } =
  new ConfigurableModuleBuilder<AuthenticationOptions>({ moduleName: 'Authentication' })
    .setClassMethodName('forRoot')
    .setExtras({ isGlobal: true }, (definition, { isGlobal }) => ({ ...definition, global: isGlobal }))
    .build();

const TOKEN_RULES = Symbol('unseen-guardian/authentication/token-rules');
const clock = { token: Clock, optional: true };

/** Wires the resource server: binds the control `authentication`. */
@Module({
  providers: [
    {
      provide: TOKEN_RULES,
      inject: [AUTHENTICATION_OPTIONS],
      useFactory: (options: AuthenticationOptions) => tokenRules(options),
    },
    {
      provide: KeySource,
      inject: [TOKEN_RULES, clock],
      useFactory: (rules: TokenRules, now: Clock = new SystemClock()) => new JwksKeySource(rules.issuer, now),
    },
    {
      provide: TokenVerifier,
      inject: [TOKEN_RULES, KeySource, clock],
      useFactory: (rules: TokenRules, keys: KeySource, now: Clock = new SystemClock()) =>
        new PassportTokenVerifier(rules, keys, now),
    },
    {
      provide: VerifiedTokens,
      inject: [clock],
      useFactory: (now: Clock = new SystemClock()) => new VerifiedTokens(now),
    },
    {
      provide: AuthenticationControl,
      inject: [TokenVerifier, VerifiedTokens],
      useFactory: (verifier: TokenVerifier, verified: VerifiedTokens) =>
        new AuthenticationControl(verifier, verified),
    },
  ],
  exports: [AuthenticationControl, TokenVerifier],
})
export class AuthenticationModule extends ConfigurableModuleClass {}
