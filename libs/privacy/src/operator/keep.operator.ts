import { type KeepSettings, type Operator } from './operator';

/** Leaves the value; the verdict still counts it. */
export const keep: Operator<KeepSettings> = {
  check: () => undefined,
  apply: (value) => value,
  reverse: (text) => text,
};
