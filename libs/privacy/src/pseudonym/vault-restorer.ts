import { Injectable } from '@nestjs/common';
import { type Exchange, type Ids, ValueRestorer } from 'unseen-guardian/kernel';
import { vaultOf } from './pseudonym-vault';

/** Restores from the vault of the exchange, as replies are restored. */
@Injectable()
export class VaultRestorer extends ValueRestorer {
  constructor(private readonly ids: Ids) {
    super();
  }

  restore(exchange: Exchange, text: string): string {
    return vaultOf(exchange, this.ids).restore(text);
  }
}
