import {
  BadRequestException,
  Body,
  Controller,
  Header,
  HttpCode,
  Post,
  ServiceUnavailableException,
} from '@nestjs/common';
import { Public } from 'unseen-guardian/kernel';
import { TokenRejection } from '../token/token-rejection';
import { LogoutTokens } from './logout-tokens';

/**
 * Where issuers tell that a session has ended: `POST /back-channel-logout` (OpenID Connect Back-Channel Logout §2.5).
 *
 * Add it to the `controllers` of a module of yours, and register the address with the issuer. The logout token is the
 * credential: 400 when it does not hold, 503 when that cannot be decided.
 */
@Public()
@Controller('back-channel-logout')
export class BackChannelLogoutController {
  constructor(private readonly tokens: LogoutTokens) {}

  /** Takes the form field `logout_token`; an answer of 200 means that the tokens hold no longer. */
  @Post()
  @HttpCode(200)
  @Header('Cache-Control', 'no-store')
  async logout(@Body('logout_token') token: unknown): Promise<void> {
    if (typeof token !== 'string') throw refused();
    try {
      await this.tokens.accept(token);
    } catch (error) {
      if (error instanceof TokenRejection) throw refused(error);
      throw new ServiceUnavailableException({ error: 'temporarily_unavailable' }, { cause: error });
    }
  }
}

/** §2.8: the issuer learns that the token was refused, and not why. */
const refused = (cause?: Error): BadRequestException =>
  new BadRequestException({ error: 'invalid_request' }, { cause });
