import { Injectable } from '@nestjs/common';
import { type Finding, MAX_TEXT_LENGTH } from 'unseen-guardian/detection';
import {
  block,
  type Exchange,
  type ModelCall,
  pass,
  PromptBlockedException,
  PromptControl,
  transform,
  type Verdict,
} from 'unseen-guardian/kernel';
import { count, replaceFindings, type Tally } from '../personal-data/replace-findings';
import { kindOf, leakedSecrets, SECRET_MARK } from './leaked-secrets';
import { type SecretAction, type SecretLeakOptions } from './secret-leak.options';

const SCAN = Symbol.for('unseen-guardian/secrets-scan');

/**
 * Keeps passwords, keys and tokens out of everything that a model is about to receive, whoever wrote it: system text,
 * history, documents, tool results (OWASP LLM02).
 */
@Injectable()
export class SecretsPromptControl extends PromptControl {
  readonly name = 'secrets.prompt';
  private readonly action: SecretAction;

  constructor({ prompt = 'redact' }: SecretLeakOptions = {}) {
    super();
    this.action = prompt;
  }

  run(exchange: Exchange, { segments }: ModelCall): Verdict {
    if (segments.some(({ text }) => text.length > MAX_TEXT_LENGTH))
      return refused('A part of the prompt is too long to be checked.');
    const found = segments.map(({ text }) => scanOnce(exchange, text));
    const tally: Tally = {};
    for (const finding of found.flat()) count(tally, kindOf(finding));
    if (Object.keys(tally).length === 0) return pass();
    if (this.action === 'block')
      return refused('The prompt carries a password, key or token. Leave it out.', tally);
    segments.forEach((segment, index) => {
      segment.text = replaceFindings(segment.text, found[index]!, () => SECRET_MARK);
    });
    return transform(tally);
  }
}

/** A text is scanned once per exchange, however many model calls carry it. */
const scanOnce = (exchange: Exchange, text: string): readonly Finding[] =>
  exchange.memo(SCAN, text, () => leakedSecrets(text));

const refused = (detail: string, tally?: Tally): Verdict =>
  block(new PromptBlockedException({ detail }), tally);
