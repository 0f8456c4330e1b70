import { Injectable } from '@nestjs/common';
import { type Exchange, type Ids, ValueRestorer } from 'unseen-guardian/kernel';
import { vaultOf } from './pseudonym-vault';
import { writingInto } from './restore/json-place';
import { type RestorePolicy, restorePolicyOf } from './restore/restore-policy';

/** Restores from the vault of the exchange, as replies are restored. */
@Injectable()
export class VaultRestorer extends ValueRestorer {
  constructor(
    private readonly ids: Ids,
    private readonly policy?: RestorePolicy,
  ) {
    super();
  }

  restore(exchange: Exchange, text: string): string {
    const vault = vaultOf(exchange, this.ids);
    vault.restoring(restorePolicyOf(exchange, this.policy));
    return vault.restore(text, undefined, { write: writingInto(text).write });
  }
}
