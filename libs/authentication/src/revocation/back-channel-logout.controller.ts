import {
  BadRequestException,
  Body,
  Controller,
  Header,
  HttpCode,
  Inject,
  Ip,
  Optional,
  Post,
  ServiceUnavailableException,
} from '@nestjs/common';
import {
  AuditTrail,
  FailedAttempts,
  networkOf,
  Public,
  TooManyRequestsException,
} from 'unseen-guardian/kernel';
import { TokenRejection } from '../token/token-rejection';
import { LogoutTokens } from './logout-tokens';

/**
 * Where issuers tell that a session has ended: `POST /back-channel-logout` (OpenID Connect Back-Channel Logout §2.5).
 *
 * Add it to the `controllers` of a module of yours, and register the address with the issuer. The logout token is the
 * credential: 400 when it does not hold, 503 when that cannot be decided or recorded. Each try is in the audit log, and one
 * that fails is counted and slowed down like any other.
 */
@Public()
@Controller('back-channel-logout')
export class BackChannelLogoutController {
  constructor(
    private readonly tokens: LogoutTokens,
    @Optional() @Inject(AuditTrail) private readonly audit?: AuditTrail,
    @Optional() @Inject(FailedAttempts) private readonly failures?: FailedAttempts,
  ) {}

  /** Takes the form field `logout_token`; an answer of 200 means that the tokens hold no longer. */
  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  async logout(@Body('logout_token') token: unknown, @Ip() address: string): Promise<void> {
    const network = networkOf(address);
    try {
      if (typeof token !== 'string') throw new TokenRejection('missing', `${SPECIFICATION} §2.5`);
      const issuer = await this.tokens.accept(token);
      this.audit?.append({ event: { type: 'logout.accepted', issuer }, network });
    } catch (error) {
      throw await this.refusal(error, network).catch(unavailable);
    }
  }

  private async refusal(cause: unknown, network: string): Promise<Error> {
    if (!(cause instanceof TokenRejection)) return unavailable(cause);
    this.audit?.append({ event: { type: 'logout.refused', reason: cause.reason }, network });
    await this.failures?.failed(network);
    return refused(cause);
  }
}

const SPECIFICATION = 'OpenID Connect Back-Channel Logout';

/** §2.8: the issuer learns that the token was refused, and not why. */
const refused = (cause: Error): Error => new BadRequestException({ error: 'invalid_request' }, { cause });

const unavailable = (cause: unknown): Error =>
  cause instanceof TooManyRequestsException
    ? cause
    : new ServiceUnavailableException({ error: 'temporarily_unavailable' }, { cause });
