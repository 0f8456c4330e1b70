import { type InjectionScreenOptions } from 'unseen-guardian/detection';
import { assertRecipient } from '../recipient-name';
import { type InjectionJudge } from './judge/injection-judge';
import { type TextDetector } from './judge/shown-text';

/** The scores about which a judge is asked. */
export interface GreyBand {
  /**
   * Where it begins, as a share of the threshold, 0 to 1.
   * @default 0.35
   */
  readonly from?: number;
  /**
   * Where it ends and a refusal is certain, as a share of the way from the threshold to 1.
   * @default 0.8
   */
  readonly to?: number;
}

/** How prompts are screened for injection. */
export interface InjectionOptions {
  /**
   * Options of the screen; `sensitivity` of an endpoint replaces theirs.
   * @default {}
   */
  readonly screen?: InjectionScreenOptions;
  /**
   * Options of a tenant, which replace those of `screen` and of the endpoint one by one; undefined for tenants that have
   * none. Give the same object until something changes: a new one costs a new screen, which takes a while to make.
   * @default none
   */
  readonly tenant?: (tenantId: string) => InjectionScreenOptions | undefined;
  /**
   * Heavier checks by name. An endpoint asks for one with `controls: { injection: { tier: 'chat' } }`.
   * @default {}
   */
  readonly judges?: Readonly<Record<string, InjectionJudge>>;
  /** The scores about which the judge of an endpoint is asked. */
  readonly band?: GreyBand;
  /**
   * How long a judge may take, in milliseconds, whatever its own limit.
   * @default 10000
   */
  readonly judgeTimeout?: number;
  /**
   * What takes personal data out of the texts for judges outside the process.
   * @default `createPersonalDataDetector()`; under `GuardianModule` the detector of `privacy`
   */
  readonly detector?: TextDetector;
  /**
   * The detector of a tenant that has recognisers of its own.
   * @default none; under `GuardianModule` that of `privacy`
   */
  readonly tenantDetector?: (tenantId: string) => TextDetector | undefined;
  /** Options that are tried beside those in force, and change nothing: see `InjectionShadow`. */
  readonly shadow?: { readonly screen: InjectionScreenOptions };
}

/** The grey band where the options say nothing. */
export const DEFAULT_BAND: Required<GreyBand> = { from: 0.35, to: 0.8 };

const isShare = (value: number): boolean => value >= 0 && value <= 1;

/**
 * Checks the options once, at boot; the screens check their own.
 *
 * @throws Error when the band, the time or a judge does not hold.
 */
export function assertInjectionOptions({ band, judges = {}, judgeTimeout = 1 }: InjectionOptions): void {
  const { from, to } = { ...DEFAULT_BAND, ...band };
  if (!isShare(from) || !isShare(to)) {
    throw new Error(
      'injection.band: "from" and "to" are numbers from 0 to 1, for example { from: 0.35, to: 0.8 }.',
    );
  }
  if (!(Number.isFinite(judgeTimeout) && judgeTimeout > 0)) {
    throw new Error('injection.judgeTimeout must be above zero, in milliseconds, for example seconds(5).');
  }
  for (const [name, judge] of Object.entries(judges)) {
    if (typeof judge?.judge !== 'function') {
      throw new Error(
        `injection.judges: "${name}" is no judge. Make one of: ChatJudge, HttpJudge, TextClassificationJudge.`,
      );
    }
    if (judge.recipient !== undefined) assertRecipient(`injection.judges: "${name}"`, judge.recipient);
  }
}
