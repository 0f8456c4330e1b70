import { Injectable } from '@nestjs/common';
import {
  block,
  type Exchange,
  type ModelCall,
  pass,
  PromptBlockedException,
  PromptControl,
  type Verdict,
} from 'unseen-guardian/kernel';
import { screenOnce } from './screen-once';

/** Refuses a prompt in which any text that the developer did not write tries to give orders (OWASP LLM01). */
@Injectable()
export class InjectionControl extends PromptControl {
  readonly name = 'injection';

  run(exchange: Exchange, call: ModelCall): Verdict {
    const attacks = call.segments.filter(
      ({ trust, text }) => trust !== 'developer' && screenOnce(exchange, text).isInjection,
    ).length;
    if (!attacks) return pass();
    return block(
      new PromptBlockedException({ detail: 'The text tries to change the instructions of the model.' }),
      { INJECTION: attacks },
    );
  }
}
