import { days, definePurposes } from 'unseen-guardian/kernel';

/** The register of purposes: why the support desk processes personal data, and which model providers receive it. */
export const supportPurposes = (providers: readonly string[]) =>
  definePurposes({
    'support.intake': {
      description: 'Keep what you write to our support, so that we can answer you.',
      legalBasis: 'contract',
      retention: days(365),
      recipients: [],
      categories: ['identity', 'contact', 'account', 'free-text'],
    },
    'support.triage': {
      description: 'Sort incoming messages by mood, so that urgent ones are answered first.',
      legalBasis: 'legitimate-interests',
      retention: days(30),
      recipients: providers,
      categories: ['free-text'],
    },
    'support.reply': {
      description: 'Draft an answer to your message, which a person reads before it is sent.',
      legalBasis: 'contract',
      retention: days(30),
      recipients: providers,
      categories: ['identity', 'contact', 'free-text'],
    },
    'support.assistant': {
      description: 'Answer questions about our products from our own documents.',
      legalBasis: 'contract',
      retention: days(30),
      recipients: providers,
      categories: ['free-text'],
    },
  });

/** The name of a purpose of this service. */
export type SupportPurpose = keyof ReturnType<typeof supportPurposes>;
