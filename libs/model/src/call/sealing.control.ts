import { after, type Awaitable, type Exchange, PromptControl, type Verdict } from 'unseen-guardian/kernel';
import { type GuardedCall } from './guarded-call';

/** The last control of a prompt, whichever it is: after it the prompt is sealed, and its verdict carries the digest. */
export class SealingControl extends PromptControl {
  readonly name: PromptControl['name'];
  declare readonly step?: string;
  declare degraded?: PromptControl['run'];

  constructor(private readonly last: PromptControl) {
    super();
    this.name = last.name;
    if (last.step !== undefined) this.step = last.step;
    if (last.degraded) {
      this.degraded = (exchange, call) =>
        after(last.degraded!(exchange, call), (verdict) => seal(verdict, call as GuardedCall));
    }
  }

  run(exchange: Exchange, call: GuardedCall): Awaitable<Verdict | undefined> {
    return after(this.last.run(exchange, call), (verdict) => seal(verdict, call));
  }
}

const seal = (verdict: Verdict | undefined, call: GuardedCall): Verdict | undefined =>
  verdict && verdict.kind !== 'block' ? { ...verdict, promptDigest: call.seal() } : verdict;
