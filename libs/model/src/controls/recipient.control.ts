import { Injectable } from '@nestjs/common';
import {
  block,
  type Exchange,
  type ModelCall,
  pass,
  PromptControl,
  RecipientDeniedException,
  type Verdict,
} from 'unseen-guardian/kernel';

/** Refuses a recipient that the purpose does not name (GDPR Art. 13(1)(e), 28). */
@Injectable()
export class RecipientControl extends PromptControl {
  readonly name = 'recipient';

  run(exchange: Exchange, call: ModelCall): Verdict {
    const { name, recipients } = exchange.policy.purpose;
    if (recipients.includes(call.recipient)) return pass();
    const detail = `Add "${call.recipient}" to the recipients of the purpose "${name}", or use another model.`;
    return block(new RecipientDeniedException({ detail }));
  }
}
