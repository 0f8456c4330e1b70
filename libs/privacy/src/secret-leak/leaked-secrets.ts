import { type Finding, scanSecrets } from 'unseen-guardian/detection';
import { outsideTokens } from '../personal-data/replace-findings';

/** What stands where a secret stood. */
export const SECRET_MARK = '[SECRET]';

/** The secrets in a text, sorted, without overlaps; a pseudonym is none, whatever its characters look like. */
export const leakedSecrets = (text: string): readonly Finding[] => outsideTokens(text, scanSecrets(text));

/** What kind of secret a finding is, as verdicts count it: `secret.private-key` is `SECRET_PRIVATE_KEY`. */
export const kindOf = ({ rule }: Finding): string => rule.toUpperCase().replaceAll(/[.-]/g, '_');
