import { type TextView } from '../../../text/text-view';
import { type Survey } from '../survey';

/**
 * Reads a normalised text in another way. What it returns leads back to `clear.text`; undefined when the text gives no
 * reason, or reads no better.
 */
export type Reader = (clear: TextView, survey: Survey) => TextView | undefined;
