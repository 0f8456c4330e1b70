import { Injectable } from '@nestjs/common';
import { type Exchange, type ModelCall, ReplyControl, type ReplyFilter } from 'unseen-guardian/kernel';
import { AllowedHosts } from './allowed-address';
import { ENCODERS } from './markup/markup-encoder';
import { UnsafeOutputFilter, type UnsafeOutputRules } from './unsafe-output.filter';
import { type UnsafeOutputOptions } from './unsafe-output.options';

/** Takes links to hosts that are not allowed, markup and control characters out of replies. */
@Injectable()
export class UnsafeOutputControl extends ReplyControl {
  readonly name = 'unsafe-output';
  private readonly rules: UnsafeOutputRules;

  /** @throws Error when a host is no host name, or the sink is not known. */
  constructor({ hosts, sink = 'markdown' }: UnsafeOutputOptions = {}) {
    super();
    if (!Object.hasOwn(ENCODERS, sink)) {
      throw new Error(`unsafeOutput.sink: "${sink}" is not one of: ${Object.keys(ENCODERS).join(', ')}.`);
    }
    this.rules = { hosts: new AllowedHosts(hosts), sink };
  }

  open(_exchange: Exchange, _call: ModelCall): ReplyFilter {
    return new UnsafeOutputFilter(this.rules);
  }
}
