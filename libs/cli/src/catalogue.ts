import { evalInjection } from './commands/eval-injection.command';
import { type Command } from './frame/command';

/** Every command, in the order of the help page. */
export const CATALOGUE: readonly Command[] = [evalInjection];
