import { Injectable } from '@nestjs/common';
import { type Finding, scanPersonalData, TextTooLongError } from 'unseen-guardian/detection';
import {
  block,
  type Exchange,
  type Ids,
  type ModelCall,
  pass,
  PromptBlockedException,
  PromptControl,
  transform,
  type Verdict,
} from 'unseen-guardian/kernel';
import { OPERATORS } from '../operator/operators';
import { actionFor, type PrivacyOptions } from '../privacy.options';
import { type PseudonymVault, vaultOf } from '../pseudonym/pseudonym-vault';
import { count, outsideTokens, replaceFindings, type Tally } from './replace-findings';

const SCAN = Symbol.for('unseen-guardian/personal-data-scan');

/** A text is scanned once per exchange, however many model calls carry it. */
const scanOnce = (exchange: Exchange, text: string): readonly Finding[] =>
  exchange.memo(SCAN, text, () => scanPersonalData(text));

/**
 * Hides personal data in everything that a model is about to receive: system text, history, documents, tool results
 * (GDPR Art. 5(1)(c), 25, 32(1)(a)).
 */
@Injectable()
export class PersonalDataPromptControl extends PromptControl {
  readonly name = 'personal-data.prompt';

  constructor(
    private readonly options: PrivacyOptions,
    private readonly ids: Ids,
  ) {
    super();
  }

  run(exchange: Exchange, call: ModelCall): Verdict {
    const vault = vaultOf(exchange, this.ids);
    const tally: Tally = {};
    let texts: string[];
    try {
      texts = call.segments.map(({ text }) => this.hide(exchange, text, vault, tally));
    } catch (error) {
      if (!(error instanceof TextTooLongError)) throw error;
      return block(new PromptBlockedException({ detail: 'A part of the prompt is too long to be checked.' }));
    }
    if (Object.keys(tally).some((category) => actionFor(this.options, category) === 'block')) {
      const detail = 'The prompt carries personal data of a kind that is not accepted here.';
      return block(new PromptBlockedException({ detail }), tally);
    }
    call.segments.forEach((segment, index) => (segment.text = texts[index]!));
    return Object.keys(tally).length > 0 ? transform(tally) : pass();
  }

  private hide(exchange: Exchange, original: string, vault: PseudonymVault, tally: Tally): string {
    const text = vault.disarm(original);
    const findings = outsideTokens(text, scanOnce(exchange, text));
    return replaceFindings(text, findings, ({ category }, value) => {
      count(tally, category);
      const action = actionFor(this.options, category);
      return action === 'block' ? '' : OPERATORS[action].hide(value, category, vault);
    });
  }
}
