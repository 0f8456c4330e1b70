import { type InjectionScreening, type ScreenTrust } from 'unseen-guardian/detection';

/** How two screens agreed about the texts of one trust at one endpoint. Numbers only, never a text. */
export interface InjectionShadowRow {
  readonly endpoint: string;
  readonly trust: ScreenTrust;
  /** Texts that both screens saw. */
  readonly screened: number;
  readonly bothPass: number;
  readonly bothBlock: number;
  /** Passed now, refused by the screen in shadow. */
  readonly wouldBlock: number;
  /** Refused now, passed by the screen in shadow. */
  readonly wouldPass: number;
}

type Count = {
  -readonly [Key in Exclude<keyof InjectionShadowRow, 'endpoint' | 'trust' | 'screened'>]: number;
};

const COLUMN = {
  pass: { pass: 'bothPass', block: 'wouldBlock' },
  block: { pass: 'wouldPass', block: 'bothBlock' },
} as const;

/** What other options of the screen would change, counted in this process since it began. Judges are not counted in. */
export class InjectionShadow {
  private readonly counts = new Map<string, Map<ScreenTrust, Count>>();

  /** Counts one text. */
  count(
    endpoint: string,
    trust: ScreenTrust,
    enforced: InjectionScreening['verdict'],
    shadow: InjectionScreening['verdict'],
  ): void {
    let byTrust = this.counts.get(endpoint);
    if (!byTrust) this.counts.set(endpoint, (byTrust = new Map<ScreenTrust, Count>()));
    let count = byTrust.get(trust);
    if (!count) byTrust.set(trust, (count = { bothPass: 0, bothBlock: 0, wouldBlock: 0, wouldPass: 0 }));
    count[COLUMN[enforced][shadow]]++;
  }

  /** What was counted so far, by endpoint and trust; empty without `injection.shadow`. */
  report(): readonly InjectionShadowRow[] {
    return [...this.counts].flatMap(([endpoint, byTrust]) =>
      [...byTrust].map(([trust, count]) => {
        const screened = Object.values(count).reduce((sum, each) => sum + each, 0);
        return { endpoint, trust, screened, ...count };
      }),
    );
  }
}
