import { createPersonalDataDetector } from 'unseen-guardian/detection';
import { type TextDetector } from '../log-redaction/text-redaction';

/** What looks for personal data in prompts, unless the options name something else. */
export const DEFAULT_DETECTOR: TextDetector = createPersonalDataDetector();
