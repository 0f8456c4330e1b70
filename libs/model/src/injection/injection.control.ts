import {
  after,
  type Awaitable,
  block,
  type ControlSettings,
  type Exchange,
  flag,
  type ModelCall,
  pass,
  PromptControl,
  type Purpose,
  RecipientDeniedException,
  type Verdict,
} from 'unseen-guardian/kernel';
import {
  type AttackDecision,
  attackFindings,
  attackVerdict,
  screenDecision,
  unlessTooLong,
} from './attack-verdict';
import { InjectionScreens } from './injection-screens';
import { type InjectionJudge, REFUSED_FROM } from './judge/injection-judge';
import { Judging } from './judge/judging';
import { isShowable } from './judge/shown-text';
import { foreignTexts, type ScreenedText } from './screened-texts';
import { canSetAside, settled } from './set-aside';

/** A judge is asked about so many texts of a call, the most suspicious ones; the screen decides about the others. */
const MOST_JUDGED = 8;

const isBlocked = ({ screening }: ScreenedText): boolean => screening.verdict === 'block';

/**
 * Refuses a prompt in which any text that the developer did not write tries to give orders (OWASP LLM01). Earlier turns,
 * and poisoned documents where the endpoint says so, are taken out instead.
 */
export class InjectionControl extends PromptControl {
  readonly name = 'injection';

  constructor(
    private readonly screens: InjectionScreens = new InjectionScreens(),
    private readonly judging: Judging = new Judging({}),
  ) {
    super();
  }

  /** @throws Error when an endpoint names a judge that the options do not hold, or that its purpose does not allow. */
  override assertSettings(
    { tier, sensitivity }: ControlSettings,
    { name, recipients }: Pick<Purpose, 'name' | 'recipients'>,
  ): void {
    this.screens.prepare(sensitivity);
    if (tier === undefined) return;
    const judge = this.judging.find(tier);
    if (!judge) {
      const known = this.judging.names.join(', ');
      throw new Error(
        `there is no judge "${tier}". Name it in "injection.judges" of the options${known && `, or use one of: ${known}`}.`,
      );
    }
    if (judge.recipient !== undefined && !recipients.includes(judge.recipient)) {
      throw new Error(`${notNamed(judge.recipient, name)}, or use another judge.`);
    }
  }

  run(exchange: Exchange, call: ModelCall): Awaitable<Verdict> {
    const { tier } = exchange.policy.controls.injection ?? {};
    return this.check(exchange, call, (texts) =>
      tier === undefined ? screenDecision(texts) : this.judged(exchange, call, tier, texts),
    );
  }

  /** Without the judge. */
  override degraded(exchange: Exchange, call: ModelCall): Awaitable<Verdict> {
    return this.check(exchange, call, screenDecision);
  }

  private check(
    exchange: Exchange,
    call: ModelCall,
    decide: (texts: readonly ScreenedText[]) => Awaitable<AttackDecision>,
  ): Awaitable<Verdict> {
    const texts = unlessTooLong(() =>
      foreignTexts(call.segments).map((text) => this.screens.screen(exchange, text)),
    );
    if ('kind' in texts) return texts;
    return after(decide(texts), (decision) => settled(call, decision, poisonedOf(exchange)));
  }

  private judged(
    exchange: Exchange,
    call: ModelCall,
    tier: string,
    texts: readonly ScreenedText[],
  ): Awaitable<AttackDecision> {
    const doubtful = this.doubtful(exchange, texts);
    const clear = screenDecision(texts.filter((text) => !doubtful.includes(text)));
    const isRefused = clear.attacks.some((text) => !canSetAside(text, poisonedOf(exchange)));
    if (isRefused || doubtful.length === 0) return clear;
    const judge = this.judging.find(tier);
    // At boot the endpoint's settings were checked; whoever builds a policy by hand finds out here.
    if (!judge) throw new Error(`There is no judge "${tier}". Name it in "injection.judges" of the options.`);
    const detail = this.judging.denial(exchange, judge);
    if (detail !== undefined) {
      return { verdict: block(new RecipientDeniedException({ detail })), attacks: [] };
    }
    return this.ask(exchange, call, judge, doubtful, clear);
  }

  private doubtful(exchange: Exchange, texts: readonly ScreenedText[]): readonly ScreenedText[] {
    return texts
      .filter(
        (text) => this.screens.isInDoubt(exchange, text) && isShowable(text.text, text.screening.segment),
      )
      .sort((a, b) => b.screening.score - a.screening.score)
      .slice(0, MOST_JUDGED);
  }

  private async ask(
    exchange: Exchange,
    call: ModelCall,
    judge: InjectionJudge,
    texts: readonly ScreenedText[],
    clear: AttackDecision,
  ): Promise<AttackDecision> {
    const judgements = await this.judging.ask(exchange, call, judge, texts);
    const attacks = texts.filter((_, index) => (judgements[index]?.score ?? 0) >= REFUSED_FROM);
    const all = [...clear.attacks, ...attacks];
    if (attacks.length > 0) {
      const worst = judgements.reduce((a, b) => ((b?.score ?? 0) > (a?.score ?? 0) ? b : a))!;
      const { score, reason } = worst;
      return { verdict: attackVerdict(all, { by: 'judge', score, ...(reason && { reason }) }), attacks: all };
    }
    if (all.length > 0) return clear;
    const acquitted = texts.filter(isBlocked);
    const verdict = acquitted.length > 0 ? flag('judge.acquitted', attackFindings(acquitted)) : pass();
    return { verdict, attacks: [] };
  }
}

const poisonedOf = ({ policy }: Exchange): 'block' | 'drop' => policy.controls.injection?.poisoned ?? 'block';

const notNamed = (recipient: string, purpose: string): string =>
  `Add "${recipient}" to the recipients of the purpose "${purpose}", which the judge of prompts sends texts to`;
