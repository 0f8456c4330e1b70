import { type PromptControl, type ReplyControl } from '../control/control';

/** The bound prompt controls, in the order in which they run; the endpoint lib binds it. */
export abstract class PromptControls {
  abstract readonly list: readonly PromptControl[];
}

/** The bound reply controls, in the order in which they run; the endpoint lib binds it. */
export abstract class ReplyControls {
  abstract readonly list: readonly ReplyControl[];
}
