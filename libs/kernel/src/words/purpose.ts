/** GDPR Art. 6(1): the grounds on which personal data may be processed. */
export type LegalBasis =
  'consent' | 'contract' | 'legal-obligation' | 'vital-interests' | 'public-task' | 'legitimate-interests';

/** What a purpose or a column declares about the data it holds; open, so that a host can add its own. */
export type DataCategory =
  | 'identity'
  | 'contact'
  | 'account'
  | 'free-text'
  | 'health'
  | 'financial'
  | 'location'
  | 'technical'
  | (string & {});

/** A declared reason for processing (GDPR Art. 5(1)(b), 13(1)(c), 30(1)(b)). */
export interface PurposeDeclaration {
  /** One plain sentence that the person concerned understands; it is shown in the privacy notice. */
  readonly description: string;
  /** The ground in law. */
  readonly legalBasis: LegalBasis;
  /** How long the data may be kept, in milliseconds: `days(30)`. */
  readonly retention: number;
  /** Who may receive the data outside the service, as `provider:region`. */
  readonly recipients: readonly string[];
  /** The categories of data the purpose needs. */
  readonly categories: readonly DataCategory[];
}

/** A purpose under its name. */
export interface Purpose extends PurposeDeclaration {
  readonly name: string;
}

/** The register of purposes: one file of the host app. */
export type PurposeRegister<Name extends string = string> = Readonly<Record<Name, Purpose>>;

const RECIPIENT = /^[a-z0-9-]+:[a-z0-9-]+$/;

function assertPurpose(name: string, { description, retention, recipients }: PurposeDeclaration): void {
  if (!description.trim())
    throw new Error(`Purpose "${name}" has no description: say in one sentence why the data is used.`);
  if (!Number.isFinite(retention) || retention <= 0) {
    throw new Error(`Purpose "${name}" has no usable retention: write for example \`retention: days(30)\`.`);
  }
  const odd = recipients.find((recipient) => !RECIPIENT.test(recipient));
  if (odd !== undefined) {
    throw new Error(
      `Purpose "${name}" names the recipient "${odd}": write it as provider:region, for example "openai:eu".`,
    );
  }
}

/**
 * Declares the purposes for which this service processes personal data.
 *
 * @throws Error when a purpose lacks a description, a retention or a well-formed recipient.
 */
export function definePurposes<const Name extends string>(
  declarations: Record<Name, PurposeDeclaration>,
): PurposeRegister<Name> {
  const entries = Object.entries<PurposeDeclaration>(declarations).map(([name, declaration]) => {
    assertPurpose(name, declaration);
    return [name, Object.freeze({ name, ...declaration })] as const;
  });
  return Object.freeze(Object.fromEntries(entries)) as PurposeRegister<Name>;
}
