import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';

const ID = '@secretlint/secretlint-rule-preset-recommend';
const options = { config: { rules: [{ id: ID, rule: creator, options: {} }] } };

export const typeOf = () => 'SECRET';

/** Gives messages with ranges; what it finds is a secret, whichever rule says so. */
export function create() {
  return {
    run: (content) =>
      lintSource({
        source: { content, filePath: 'text.txt', ext: '.txt', contentType: 'text' },
        options,
      }),
    spans: (_text, { messages }) =>
      messages.map(({ range: [start, end], ruleId }) => ({ start, end, entity: ruleId })),
  };
}
