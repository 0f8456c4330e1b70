import { Injectable } from '@nestjs/common';
import { type Finding, resolveFindings, TextTooLongError } from 'unseen-guardian/detection';
import {
  after,
  type Awaitable,
  block,
  type ControlSettings,
  type Exchange,
  type Ids,
  type ModelCall,
  pass,
  PromptBlockedException,
  PromptControl,
  transform,
  type Verdict,
} from 'unseen-guardian/kernel';
import { type TextDetector } from '../log-redaction/text-redaction';
import { type PrivacyOptions } from '../privacy.options';
import { vaultOf } from '../pseudonym/pseudonym-vault';
import { restorePolicyOf } from '../pseudonym/restore/restore-policy';
import { type PersonalDataTier } from '../tier/personal-data-tier';
import { DEFAULT_DETECTOR } from './default-detector';
import { type HiddenTexts, type HidingTools, PromptHiding, tenantOf } from './prompt-hiding';
import { mergeTallies } from './replace-findings';

/** What the control works with besides its options. */
export interface PromptTools extends HidingTools {
  /**
   * What looks for personal data.
   * @default `createPersonalDataDetector()`
   */
  readonly detector?: TextDetector;
}

const SCAN = Symbol.for('unseen-guardian/personal-data-scan');

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
    private readonly tools: PromptTools = {},
  ) {
    super();
  }

  /** @throws Error when an endpoint names a tier that the options do not hold. */
  override assertSettings({ tier }: ControlSettings): void {
    const known = Object.keys(this.options.tiers ?? {});
    if (tier !== undefined && !known.includes(tier)) {
      throw new Error(
        `there is no tier "${tier}". Name it in the "tiers" of PrivacyModule${known.length > 0 ? `, or use one of: ${known.join(', ')}` : ''}.`,
      );
    }
  }

  run(exchange: Exchange, call: ModelCall): Awaitable<Verdict> {
    const { tier } = exchange.policy.controls[this.name] ?? {};
    return this.read(exchange, call, tier === undefined ? undefined : this.options.tiers![tier]);
  }

  /** Without the heavier tier. */
  override degraded(exchange: Exchange, call: ModelCall): Awaitable<Verdict> {
    return this.read(exchange, call, undefined);
  }

  private read(exchange: Exchange, call: ModelCall, tier: PersonalDataTier | undefined): Awaitable<Verdict> {
    const vault = vaultOf(exchange, this.ids);
    vault.restoring(restorePolicyOf(exchange, this.options.restore));
    const texts = call.segments.map(({ text }) => vault.disarm(text));
    const hiding = new PromptHiding(this.options, this.tools, exchange, vault);
    let findings: readonly (readonly Finding[])[];
    try {
      findings = texts.map((text) => this.scanOnce(exchange, text));
    } catch (error) {
      if (!(error instanceof TextTooLongError)) throw error;
      return block(new PromptBlockedException({ detail: 'A part of the prompt is too long to be checked.' }));
    }
    const hidden = after(hiding.hide(texts, findings), (first) =>
      tier && !first.isRefused ? this.readAgain(exchange, hiding, first, tier) : first,
    );
    return after(hidden, (done) => {
      if (done.isRefused) return refused(done);
      // What a conversation could not turn back later must not leave.
      return after(vault.save(), () => {
        const verdict = write(call, texts, done);
        call.segments.forEach(({ trust, text }, index) => {
          if (trust === 'user') vault.noteOwn(texts[index]!, text);
        });
        return verdict;
      });
    });
  }

  /** The heavier tier sees what the model would see: no secret, and nothing that the rules know. */
  private async readAgain(
    exchange: Exchange,
    hiding: PromptHiding,
    first: HiddenTexts,
    tier: PersonalDataTier,
  ): Promise<HiddenTexts> {
    const { signal } = exchange;
    const found = await Promise.all(first.texts.map((text) => tier.detect(text, { signal })));
    const second = await hiding.hide(first.texts, found.map(resolveFindings));
    return { ...second, tally: mergeTallies(first.tally, second.tally) };
  }

  /** A text is scanned once per exchange, however many model calls carry it. */
  private scanOnce(exchange: Exchange, text: string): readonly Finding[] {
    const { detector = DEFAULT_DETECTOR } = this.tools;
    const own = this.options.tenantDetector?.(tenantOf(exchange)) ?? detector;
    return exchange.memo(SCAN, text, () => own.detect(text));
  }
}

const refused = ({ tally }: HiddenTexts): Verdict => {
  const detail = 'The prompt carries personal data of a kind that is not accepted here.';
  return block(new PromptBlockedException({ detail }), tally);
};

function write(call: ModelCall, before: readonly string[], { texts, tally }: HiddenTexts): Verdict {
  const isChanged = texts.some((text, index) => text !== before[index]);
  call.segments.forEach((segment, index) => (segment.text = texts[index]!));
  if (Object.keys(tally).length === 0) return pass();
  return isChanged ? transform(tally) : { kind: 'pass', findings: tally };
}
