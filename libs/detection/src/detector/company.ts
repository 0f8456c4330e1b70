import { type Finding } from '../finding';
import { THRESHOLD } from '../personal-data/recognizer';

/** What says who a text is about. */
const IDENTIFYING: ReadonlySet<string> = new Set(
  'PERSON EMAIL PHONE US_SSN NATIONAL_ID PASSPORT DRIVER_LICENSE MEDICAL_ID ID_NUMBER USERNAME DATE_OF_BIRTH ADDRESS CREDIT_CARD IBAN BANK_ACCOUNT LICENSE_PLATE'.split(
    ' ',
  ),
);
/** How near it has to stand, in characters. */
const REACH = 200;

const identifies = ({ category, score }: Finding): boolean => score >= THRESHOLD && IDENTIFYING.has(category);

/** Whether something says who a text is about. */
export const hasCompany = (findings: readonly Finding[]): boolean => findings.some(identifies);

/**
 * Drops what says nothing of a person when it stands alone, such as a date, unless an identifying finding is near.
 *
 * @param findings sorted by place
 */
export function keepInCompany(findings: readonly Finding[]): Finding[] {
  const identifying = findings.filter(identifies);
  let next = 0;
  return findings.filter((finding) => {
    if (finding.score >= THRESHOLD) return true;
    while (next < identifying.length && identifying[next]!.end < finding.start - REACH) next++;
    const company = identifying[next];
    return company !== undefined && company.start <= finding.end + REACH;
  });
}
