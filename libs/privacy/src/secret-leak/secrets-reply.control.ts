import { Injectable } from '@nestjs/common';
import { type Exchange, type ModelCall, ReplyControl, type ReplyFilter } from 'unseen-guardian/kernel';
import { type SecretAction, type SecretLeakOptions } from './secret-leak.options';
import { SecretsReplyFilter } from './secrets-reply.filter';

/** Keeps passwords, keys and tokens in a reply from its reader: not one character of a secret goes on (OWASP LLM02). */
@Injectable()
export class SecretsReplyControl extends ReplyControl {
  readonly name = 'secrets.reply';
  private readonly action: SecretAction;

  constructor({ reply = 'block' }: SecretLeakOptions = {}) {
    super();
    this.action = reply;
  }

  open(_exchange: Exchange, _call: ModelCall): ReplyFilter {
    return new SecretsReplyFilter(this.action);
  }
}
