import { type ScreenTrust } from 'unseen-guardian/detection';
import { type InjectionCase, parseInjectionCases } from 'unseen-guardian/model';
import { CommandError } from '../frame/command.error';

/** A labelled text and where it stands. */
export interface NumberedCase extends InjectionCase {
  /** Its line in the file, from 1. */
  readonly line: number;
}

/**
 * Reads labelled texts, one JSON object a line.
 *
 * @param trust who wrote the texts of lines that do not say it
 * @throws CommandError with the number of the line and what it lacks; never with its text.
 */
export function readCases(content: string, trust: ScreenTrust): NumberedCase[] {
  const lines = content.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
  if (lines.length === 0) {
    throw new CommandError(
      'The file holds no texts: write {"text": …, "label": "attack" or "harmless"} a line.',
    );
  }
  try {
    return parseInjectionCases(content, { trust }).map((row, index) => ({
      ...row,
      line: lines[index] as number,
    }));
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}
