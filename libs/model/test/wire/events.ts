/** One event of a stream. */
export const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;

/** One event with its type. */
export const typed = (value: { type: string }): string => `event: ${value.type}\n${data(value)}`;

/** Texts in a row. */
export const joined = (texts: (string | undefined)[]): string => texts.map((text) => text ?? '').join('');
