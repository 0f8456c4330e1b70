import { type Awaitable, type Exchange, PromptControl, type Verdict } from 'unseen-guardian/kernel';
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
      this.degraded = async (exchange, call) =>
        seal(await last.degraded!(exchange, call), call as GuardedCall);
    }
  }

  async run(exchange: Exchange, call: GuardedCall): Promise<Verdict | undefined> {
    return seal(await this.last.run(exchange, call), call);
  }
}

const seal = (verdict: Awaited<Awaitable<Verdict | undefined>>, call: GuardedCall): Verdict | undefined =>
  verdict && verdict.kind !== 'block' ? { ...verdict, promptDigest: call.seal() } : verdict;
