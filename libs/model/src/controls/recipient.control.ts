import {
  block,
  type Exchange,
  type ModelCall,
  pass,
  PromptControl,
  RecipientDeniedException,
  type RecipientRegister,
  type Verdict,
} from 'unseen-guardian/kernel';
import { recipientDenial } from '../recipients/recipient-rule';

/**
 * Refuses a recipient that the purpose does not name, that nobody declared, whose contract has expired, that trains on
 * what it is sent, or that is outside the European Economic Area without a ground (GDPR Art. 13(1)(e), 28, 44).
 */
export class RecipientControl extends PromptControl {
  readonly name = 'recipient';

  constructor(private readonly recipients: RecipientRegister) {
    super();
  }

  run(exchange: Exchange, call: ModelCall): Verdict {
    const detail = recipientDenial(this.recipients, exchange, call.recipient);
    return detail === undefined ? pass() : block(new RecipientDeniedException({ detail }));
  }
}
