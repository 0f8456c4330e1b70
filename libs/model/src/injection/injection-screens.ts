import {
  createInjectionScreen,
  type InjectionScreen,
  type InjectionScreening,
  type InjectionScreenOptions,
  type Sensitivity,
} from 'unseen-guardian/detection';
import { type Exchange } from 'unseen-guardian/kernel';
import {
  assertInjectionOptions,
  DEFAULT_BAND,
  type GreyBand,
  type InjectionOptions,
} from './injection.options';
import { InjectionShadow } from './injection-shadow';
import { type ForeignText, type ScreenedText, textKey } from './screened-texts';

/** The screen in force, and the one that is tried beside it. */
interface ScreenPair {
  readonly enforced: InjectionScreen;
  readonly shadow?: InjectionScreen;
}

/** What one exchange is screened with, and what it was told already. */
interface ScreeningDesk extends ScreenPair {
  readonly known: Map<string, InjectionScreening>;
}

/** The screens for the options of a tenant, by sensitivity of the endpoint. */
interface ScreenSet {
  readonly options: InjectionScreenOptions;
  readonly pairs: Map<Sensitivity | undefined, ScreenPair>;
}

const KIND = Symbol.for('unseen-guardian/injection');
const NONE: InjectionScreenOptions = Object.freeze({});

/** The tenant of a caller who is known. */
export const tenantOf = (exchange: Exchange): string | undefined =>
  exchange.isAuthenticated ? exchange.principal.tenantId : undefined;

/** Screens texts by the settings of their endpoint and tenant, each once per exchange: all who ask share the result. */
export class InjectionScreens {
  private readonly common: ScreenSet = { options: NONE, pairs: new Map() };
  /** Screens live as long as the host keeps the options that they were made from. */
  private readonly tenants = new WeakMap<InjectionScreenOptions, ScreenSet>();
  private readonly band: Required<GreyBand>;

  /** @throws Error when the options do not hold. */
  constructor(
    private readonly options: InjectionOptions = {},
    private readonly counts: InjectionShadow = new InjectionShadow(),
  ) {
    assertInjectionOptions(options);
    this.band = { ...DEFAULT_BAND, ...options.band };
    this.prepare(undefined);
  }

  /**
   * Makes the screen for a sensitivity now, at boot, instead of at the first call.
   *
   * @throws Error when the options do not hold.
   */
  prepare(sensitivity: Sensitivity | undefined): void {
    this.pairOf(this.common, sensitivity);
  }

  /**
   * Screens a text.
   *
   * @throws TextTooLongError above `MAX_TEXT_LENGTH`.
   */
  screen(exchange: Exchange, foreign: ForeignText): ScreenedText {
    const desk = this.deskOf(exchange);
    const key = textKey(foreign);
    let screening = desk.known.get(key);
    if (!screening) desk.known.set(key, (screening = this.look(exchange, desk, foreign)));
    return { ...foreign, screening };
  }

  /** Whether a judge of the endpoint should have the last word; never without one. */
  isInDoubt(exchange: Exchange, { trust, screening: { score, verdict } }: ScreenedText): boolean {
    if (exchange.policy.controls.injection?.tier === undefined) return false;
    const threshold = this.deskOf(exchange).enforced.thresholds[trust];
    const certain = threshold + this.band.to * (1 - threshold);
    return score >= this.band.from * threshold && !(verdict === 'block' && score > certain);
  }

  private look(exchange: Exchange, { enforced, shadow }: ScreenPair, { text, trust, history }: ForeignText) {
    const screening = enforced.screen(text, { trust, history });
    if (shadow) {
      const other = shadow.screen(text, { trust, history });
      this.counts.count(exchange.policy.id, trust, screening.verdict, other.verdict);
    }
    return screening;
  }

  private deskOf(exchange: Exchange): ScreeningDesk {
    return exchange.memo(KIND, this, () => {
      const screens = this.screensOf(tenantOf(exchange));
      const { sensitivity } = exchange.policy.controls.injection ?? {};
      return { ...this.pairOf(screens, sensitivity), known: new Map<string, InjectionScreening>() };
    });
  }

  private screensOf(tenant: string | undefined): ScreenSet {
    const options = tenant === undefined ? undefined : this.options.tenant?.(tenant);
    if (!options) return this.common;
    let screens = this.tenants.get(options);
    if (!screens) this.tenants.set(options, (screens = { options, pairs: new Map() }));
    return screens;
  }

  private pairOf({ options, pairs }: ScreenSet, sensitivity: Sensitivity | undefined): ScreenPair {
    let pair = pairs.get(sensitivity);
    if (!pair) pairs.set(sensitivity, (pair = this.makePair(options, sensitivity)));
    return pair;
  }

  private makePair(own: InjectionScreenOptions, sensitivity: Sensitivity | undefined): ScreenPair {
    const options = { ...this.options.screen, ...(sensitivity && { sensitivity }), ...own };
    const { shadow } = this.options;
    return {
      enforced: createInjectionScreen(options),
      ...(shadow && { shadow: createInjectionScreen({ ...options, ...shadow.screen }) }),
    };
  }
}
