/** One server-sent event (WHATWG HTML §9.2). */
export interface SseEvent {
  /** @default the provider names none */
  readonly event?: string;
  readonly data: string;
}

/** The event as it goes over the wire; data is one line, as JSON is. */
export const sseText = ({ event, data }: SseEvent): string =>
  `${event === undefined ? '' : `event: ${event}\n`}data: ${data}\n\n`;

/** An event whose data is JSON. */
export const jsonEvent = (value: unknown, event?: string): SseEvent => ({
  ...(event !== undefined && { event }),
  data: JSON.stringify(value),
});
