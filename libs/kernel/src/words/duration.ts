/** A number of seconds, in milliseconds. */
export const seconds = (count: number): number => count * 1000;
/** A number of minutes, in milliseconds. */
export const minutes = (count: number): number => seconds(count * 60);
/** A number of hours, in milliseconds. */
export const hours = (count: number): number => minutes(count * 60);
/** A number of days of 24 hours, in milliseconds. */
export const days = (count: number): number => hours(count * 24);
