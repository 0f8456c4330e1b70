import { mergedLists } from '../../merged.mjs';
import { assistant } from './assistant.mjs';
import { chat } from './chat.mjs';
import { documentation } from './documentation.mjs';
import { everydayTriggers } from './everyday-triggers.mjs';
import { fiction } from './fiction.mjs';
import { policies } from './policies.mjs';
import { prompts } from './prompts.mjs';
import { security } from './security.mjs';
import { triggers } from './triggers.mjs';

/** The English phrase table. */
export const english = mergedLists(
  { fence: ['```'], tick: ['`'] },
  triggers,
  everydayTriggers,
  security,
  assistant,
  prompts,
  fiction,
  documentation,
  policies,
  chat,
);
