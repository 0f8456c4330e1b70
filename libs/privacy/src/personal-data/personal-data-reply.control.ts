import { Injectable } from '@nestjs/common';
import {
  type Exchange,
  type Ids,
  type ModelCall,
  ReplyControl,
  type ReplyFilter,
} from 'unseen-guardian/kernel';
import { vaultOf } from '../pseudonym/pseudonym-vault';
import { type RestorePolicy, restorePolicyOf } from '../pseudonym/restore/restore-policy';
import { type MadeUpDataActions } from './made-up-data';
import { ReplyPersonalDataFilter } from './reply-personal-data.filter';

/** Redacts personal data that a model made up and gives the caller the values behind the pseudonyms. */
@Injectable()
export class PersonalDataReplyControl extends ReplyControl {
  readonly name = 'personal-data.reply';

  constructor(
    private readonly ids: Ids,
    private readonly madeUp: MadeUpDataActions = {},
    private readonly policy?: RestorePolicy,
  ) {
    super();
  }

  open(exchange: Exchange, _call: ModelCall): ReplyFilter {
    const vault = vaultOf(exchange, this.ids);
    // Here too: a conversation may bring values into an exchange whose prompts nobody reads.
    vault.restoring(restorePolicyOf(exchange, this.policy));
    return new ReplyPersonalDataFilter(vault, this.madeUp);
  }
}
