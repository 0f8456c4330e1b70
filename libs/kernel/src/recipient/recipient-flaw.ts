import { type ProcessorTerms, type Recipient } from './recipient';

/** The European Economic Area, where the GDPR holds and nothing is transferred to a third country. */
const WITHIN_THE_AREA: ReadonlySet<string> = new Set(
  'eu eea at be bg cy cz de dk ee es fi fr gr hr hu ie is it li lt lu lv mt nl no pl pt ro se si sk'.split(
    ' ',
  ),
);

/** What must hold of the terms at a moment, and what to do where it does not. */
interface Requirement {
  readonly isMet: (terms: ProcessorTerms, now: number) => boolean;
  readonly remedy: string;
}

const REQUIREMENTS: readonly Requirement[] = [
  {
    isMet: ({ contract }, now) => now < Date.parse(contract.expires),
    remedy: 'its contract has expired: renew it, and then its date in defineRecipients',
  },
  {
    isMet: ({ training }) => !training,
    remedy: 'it trains on what it is sent: agree that it does not, and then write training: false',
  },
  {
    isMet: ({ region, transfer }) => transfer !== 'none' || WITHIN_THE_AREA.has(region),
    remedy:
      'its region is outside the European Economic Area: name the transfer mechanism in defineRecipients',
  },
];

/**
 * Why a recipient may be sent nothing at this moment, with the remedy; undefined when it may (GDPR Art. 28(3), 44).
 *
 * @param now milliseconds since the Unix epoch
 */
export function recipientFlaw({ terms }: Recipient, now: number): string | undefined {
  if ('own' in terms) return undefined;
  return REQUIREMENTS.find(({ isMet }) => !isMet(terms, now))?.remedy;
}
