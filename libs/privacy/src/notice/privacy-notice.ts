import { type Purpose, type PurposeRegister } from 'unseen-guardian/kernel';
import { durationInWords, LEGAL_BASIS_WORDS, RIGHTS } from './wording';

/** Who answers for the processing, and how recipients are called in plain words. */
export interface PrivacyNoticeOptions {
  /** The organisation that decides why and how data is processed (GDPR Art. 13(1)(a)). */
  readonly controller?: string;
  /** Where a person can write to. */
  readonly contact?: string;
  /**
   * What recipients are, in words: `{ 'openai:eu': 'OpenAI, which answers for us, in the European Union' }`.
   * @default {}
   */
  readonly recipients?: Readonly<Record<string, string>>;
}

/** What the notice says of one purpose. */
export interface PurposeNotice {
  readonly purpose: string;
  readonly why: string;
  readonly what: readonly string[];
  readonly legalBasis: { readonly article: string; readonly words: string };
  /** `30 days`. */
  readonly kept: string;
  readonly receivedBy: readonly { readonly recipient: string; readonly words: string }[];
}

/** What a person is told about the processing of their data (GDPR Art. 12 to 14). */
export class PrivacyNotice {
  constructor(
    readonly purposes: readonly PurposeNotice[],
    readonly rights: readonly string[],
    readonly controller?: string,
    readonly contact?: string,
  ) {}

  /** The notice as Markdown. */
  toMarkdown(): string {
    const { controller, contact } = this;
    return [
      '# How we use your data',
      ...(controller ? [`Responsible: ${controller}.`] : []),
      ...(contact ? [`Contact: ${contact}`] : []),
      ...this.purposes.flatMap(section),
      '## Your rights',
      list(this.rights),
      '',
    ].join('\n\n');
  }
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

function section({ why, what, legalBasis, kept, receivedBy }: PurposeNotice): string[] {
  const recipients = receivedBy.map(({ words }) => words).join('; ') || 'nobody outside of this service';
  return [
    `## ${why}`,
    list([
      `**What we use:** ${what.join(', ') || 'no personal data'}`,
      `**Why we may:** ${legalBasis.words} (${legalBasis.article})`,
      `**How long we keep it:** ${kept}`,
      `**Who receives it:** ${recipients}`,
    ]),
  ];
}

/** Names of data categories that a person would not use. */
const CATEGORY_WORDS: Readonly<Record<string, string>> = {
  identity: 'who you are',
  contact: 'how to reach you',
  account: 'your account',
  'free-text': 'what you write',
  health: 'your health',
  financial: 'your payments and finances',
  location: 'where you are',
  technical: 'technical data of your device',
};

function describe(purpose: Purpose, recipients: Readonly<Record<string, string>>): PurposeNotice {
  return {
    purpose: purpose.name,
    why: purpose.description,
    what: purpose.categories.map((category) => CATEGORY_WORDS[category] ?? category),
    legalBasis: LEGAL_BASIS_WORDS[purpose.legalBasis],
    kept: durationInWords(purpose.retention),
    receivedBy: purpose.recipients.map((recipient) => ({
      recipient,
      words: recipients[recipient] ?? recipient,
    })),
  };
}

/** The privacy notice that follows from the declared purposes: what is processed, why, how long, who receives it. */
export function privacyNotice(
  purposes: PurposeRegister,
  { controller, contact, recipients = {} }: PrivacyNoticeOptions = {},
): PrivacyNotice {
  const described = Object.values(purposes).map((purpose) => describe(purpose, recipients));
  return new PrivacyNotice(described, RIGHTS, controller, contact);
}
