import { type Row } from './rows';

/** What a screen said of a text. */
export interface Answer {
  /** 0 to 1 where the screen has a score, else 0 or 1. */
  readonly score: number;
  /** Whether it would refuse the text, at its default threshold. */
  readonly isFlagged: boolean;
  readonly milliseconds: number;
}

/** A text and what was said of it. */
export interface ScreenedRow extends Row, Answer {}

/** Something that looks for prompt injection. */
export interface Screen {
  readonly name: string;
  screen(text: string, trust: Row['trust']): Promise<Answer> | Answer;
}

/** Screens every text, one after the other. */
export async function screenRows<T extends Row>(screen: Screen, rows: readonly T[]): Promise<(T & Answer)[]> {
  const screened: (T & Answer)[] = [];
  for (const row of rows) screened.push({ ...row, ...(await screen.screen(row.text, row.trust)) });
  return screened;
}
