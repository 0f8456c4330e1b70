import { type Finding } from 'unseen-guardian/detection';
import { type EgressScope, runInEgressScope, within } from 'unseen-guardian/kernel';
import { PersonalDataTier, type TierRequest } from './personal-data-tier';

/** Where a Presidio analyser listens and how it is asked. */
export interface PresidioTierOptions {
  /** The address of the analyser: `http://presidio:3000`. */
  readonly url: string;
  /**
   * The language of the texts, as the analyser names it.
   * @default 'en'
   */
  readonly language?: string;
  /**
   * Findings below this score are left out, 0 to 1.
   * @default 0.5
   */
  readonly threshold?: number;
  /**
   * How long one answer may take, in milliseconds.
   * @default 2000
   */
  readonly timeout?: number;
}

/** What the analyser calls our categories; what is not listed keeps its name. */
const CATEGORIES: Readonly<Record<string, string>> = {
  EMAIL_ADDRESS: 'EMAIL',
  PHONE_NUMBER: 'PHONE',
  IBAN_CODE: 'IBAN',
  US_BANK_NUMBER: 'BANK_ACCOUNT',
  US_DRIVER_LICENSE: 'DRIVER_LICENSE',
  US_PASSPORT: 'PASSPORT',
  US_ITIN: 'NATIONAL_ID',
  UK_NHS: 'MEDICAL_ID',
  MEDICAL_LICENSE: 'MEDICAL_ID',
  CRYPTO: 'CRYPTO_WALLET',
  DATE_TIME: 'DATE',
};

interface Answer {
  readonly entity_type: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

const isAnswer = (value: unknown): value is Answer => {
  const { entity_type, start, end, score } = (value ?? {}) as Partial<Record<keyof Answer, unknown>>;
  return typeof entity_type === 'string' && [start, end, score].every((part) => typeof part === 'number');
};

/** The analyser counts code points, JavaScript UTF-16 units: the unit at which each code point begins. */
function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return [...units, at];
}

/** Asks a Presidio analyser (`POST /analyze`) that the user runs; redirects are not followed. */
export class PresidioTier extends PersonalDataTier {
  private readonly address: URL;
  /** The analyser that the user runs is the only host that a text goes to. */
  private readonly scope: EgressScope;

  /** @throws Error when the address is none. */
  constructor(private readonly options: PresidioTierOptions) {
    super();
    if (!URL.canParse(options.url)) {
      throw new Error('PresidioTier: "url" is no address. Write it like http://presidio:3000.');
    }
    this.address = new URL('/analyze', options.url);
    this.scope = { hosts: [this.address.hostname], privateNetwork: true };
  }

  async detect(text: string, { signal }: TierRequest = {}): Promise<readonly Finding[]> {
    const { timeout = 2000 } = this.options;
    const ask = (either: AbortSignal) => runInEgressScope(this.scope, () => this.ask(text, either));
    return this.findingsOf(text, await within(timeout, signal, ask));
  }

  private async ask(text: string, signal: AbortSignal): Promise<readonly Answer[]> {
    const { language = 'en', threshold = 0.5 } = this.options;
    const response = await fetch(this.address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, language, score_threshold: threshold }),
      signal,
      redirect: 'error',
    });
    const answers: unknown = response.ok ? await response.json() : undefined;
    if (!Array.isArray(answers) || !answers.every(isAnswer)) {
      throw new Error(`The Presidio analyser gave no list of findings (status ${response.status}).`);
    }
    return answers;
  }

  private findingsOf(text: string, answers: readonly Answer[]): Finding[] {
    const units = unitsOf(text);
    return answers.map(({ entity_type, start, end, score }) => ({
      category: CATEGORIES[entity_type] ?? entity_type,
      start: units[start] ?? text.length,
      end: units[end] ?? text.length,
      score,
      rule: `presidio.${entity_type.toLowerCase()}`,
    }));
  }
}
