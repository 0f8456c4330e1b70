import { Injectable } from '@nestjs/common';
import {
  block,
  Control,
  type Exchange,
  pass,
  PromptBlockedException,
  type Verdict,
} from 'unseen-guardian/kernel';
import { screenOnce } from 'unseen-guardian/model';

/** Rejects an attack early, on the fields marked `@PromptField`; the guarded model stays the authority. */
@Injectable()
export class PromptFieldControl extends Control<readonly string[]> {
  readonly name = 'injection';
  override readonly step = 'early';

  run(exchange: Exchange, texts: readonly string[]): Verdict {
    const isAttack = texts.some((text) => screenOnce(exchange, text).isInjection);
    return isAttack ? block(new PromptBlockedException(), { INJECTION: 1 }) : pass();
  }
}
