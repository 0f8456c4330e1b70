import { createPersonalDataDetector } from 'unseen-guardian/detection';
import {
  type Exchange,
  findRecipient,
  type ModelCall,
  type RecipientRegister,
  runInEgressScope,
  within,
} from 'unseen-guardian/kernel';
import { type SecretHandle, type SecretRef } from 'unseen-guardian/secrets';
import { traceJudge } from '../../call/call-lineage';
import { recipientDenial } from '../../recipients/recipient-rule';
import { type InjectionOptions } from '../injection.options';
import { tenantOf } from '../injection-screens';
import { type ScreenedText, textKey } from '../screened-texts';
import { assertJudgement, type InjectionJudge, type Judgement, REFUSED_FROM } from './injection-judge';
import { type TextDetector, shownText } from './shown-text';

/** Reads a secret that a judge names. */
export type ReadSecret = (ref: SecretRef) => Promise<SecretHandle>;

const KIND = Symbol.for('unseen-guardian/injection-judgement');
const TIMEOUT = 10_000;

/** Asks the judges, each once about a text in an exchange. */
export class Judging {
  private readonly detector: TextDetector;

  constructor(
    private readonly options: InjectionOptions,
    private readonly recipients: RecipientRegister = {},
    private readonly readSecret?: ReadSecret,
  ) {
    this.detector = options.detector ?? createPersonalDataDetector();
  }

  /** The names of the judges. */
  get names(): string[] {
    return Object.keys(this.options.judges ?? {});
  }

  /** The judge of this name. */
  find(name: string): InjectionJudge | undefined {
    const { judges = {} } = this.options;
    return Object.hasOwn(judges, name) ? judges[name] : undefined;
  }

  /** Why this exchange may show a judge nothing, with the remedy; one in the process may see everything. */
  denial(exchange: Exchange, { recipient }: InjectionJudge): string | undefined {
    return recipient === undefined ? undefined : recipientDenial(this.recipients, exchange, recipient);
  }

  /**
   * What a judge says of each text, asked at the same time; what it knows already is enough when that refuses a text.
   *
   * @throws Error when the judge fails on a text, and refuses none.
   */
  async ask(
    exchange: Exchange,
    call: ModelCall,
    judge: InjectionJudge,
    texts: readonly ScreenedText[],
  ): Promise<readonly (Judgement | undefined)[]> {
    const known = exchange.memo(KIND, judge, () => new Map<string, Promise<Judgement>>());
    const isNew = texts.some((text) => !known.has(textKey(text)));
    if (isNew) this.trace(exchange, call, judge);
    const answers = await Promise.allSettled(
      texts.map((text) => {
        const key = textKey(text);
        const asked = known.get(key) ?? this.judge(exchange, judge, text);
        known.set(key, asked);
        // A failure is not remembered: the next call asks again.
        asked.catch(() => known.delete(key));
        return asked;
      }),
    );
    const judged = answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : undefined));
    const failed = answers.find((answer) => answer.status === 'rejected');
    if (failed && !judged.some((each) => each && each.score >= REFUSED_FROM)) throw failed.reason;
    return judged;
  }

  private async judge(exchange: Exchange, judge: InjectionJudge, given: ScreenedText): Promise<Judgement> {
    const { readSecret } = this;
    const detector = judge.recipient === undefined ? undefined : this.detectorOf(exchange);
    const { trust } = given;
    const text = shownText(given.text, given.screening.segment, detector);
    const history = given.history.map((turn) => shownText(turn, undefined, detector));
    const answer = await within(this.options.judgeTimeout ?? TIMEOUT, exchange.signal, (signal) =>
      this.inScope(judge, () =>
        judge.judge(text, { trust, history, signal, ...(readSecret && { readSecret }) }),
      ),
    );
    const judgement = assertJudgement(answer);
    const { recipient } = judge;
    if (judgement.usage) {
      exchange.checks.push({ control: 'injection', ...(recipient && { recipient }), ...judgement.usage });
    }
    return judgement;
  }

  /** A judge is reached like a model: at the hosts of its recipient, and only while it is asked. */
  private inScope<Result>({ recipient }: InjectionJudge, work: () => Result): Result {
    const receiver = recipient === undefined ? undefined : findRecipient(this.recipients, recipient);
    return receiver ? runInEgressScope(receiver, work) : work();
  }

  private trace(exchange: Exchange, call: ModelCall, { recipient }: InjectionJudge): void {
    if (recipient === undefined) return;
    traceJudge(exchange, call, { name: recipient, terms: findRecipient(this.recipients, recipient)?.terms });
  }

  private detectorOf(exchange: Exchange): TextDetector {
    const tenant = tenantOf(exchange);
    return (tenant !== undefined && this.options.tenantDetector?.(tenant)) || this.detector;
  }
}
