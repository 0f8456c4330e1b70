import { Injectable } from '@nestjs/common';
import {
  type Exchange,
  type Ids,
  type ModelCall,
  ReplyControl,
  type ReplyFilter,
} from 'unseen-guardian/kernel';
import { vaultOf } from '../pseudonym/pseudonym-vault';
import { type MadeUpDataActions } from './made-up-data';
import { ReplyPersonalDataFilter } from './reply-personal-data.filter';

/** Redacts personal data that a model made up and gives the caller the values behind the pseudonyms. */
@Injectable()
export class PersonalDataReplyControl extends ReplyControl {
  readonly name = 'personal-data.reply';

  constructor(
    private readonly ids: Ids,
    private readonly madeUp: MadeUpDataActions = {},
  ) {
    super();
  }

  open(exchange: Exchange, _call: ModelCall): ReplyFilter {
    return new ReplyPersonalDataFilter(vaultOf(exchange, this.ids), this.madeUp);
  }
}
