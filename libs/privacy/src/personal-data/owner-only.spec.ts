import { type PromptSegment, RandomIds } from 'unseen-guardian/kernel';
import { aCall, anExchange } from '../../spec/exchange.fixture';
import { type PrivacyOptions } from '../privacy.options';
import { assertPrivacyOptions } from '../privacy.options';
import { VaultRestorer } from '../pseudonym/vault-restorer';
import { PersonalDataPromptControl } from './personal-data-prompt.control';
import { PersonalDataReplyControl } from './personal-data-reply.control';

const ids = new RandomIds();
const MINE = 'ana@example.com';
const THEIRS = 'bo@example.com';

/** What a caller reads whose model says everything back, and what a tool is given. */
async function echo(options: PrivacyOptions) {
  const exchange = anExchange();
  const call = aCall(`I am ${MINE}.`);
  const document: PromptSegment = {
    role: 'user',
    trust: 'untrusted',
    text: `Write to ${THEIRS} or ${MINE}.`,
  };
  const prompt = { ...call, segments: [...call.segments, document] };
  await new PersonalDataPromptControl(options, ids).run(exchange, prompt);
  const said = prompt.segments.map(({ text }) => text).join(' ');
  expect(said).not.toMatch(/ana|bo@/);
  const filter = new PersonalDataReplyControl(ids).open(exchange, call);
  return {
    read: [...said].map((char) => filter.write('text:0', char)).join('') + filter.end('text:0'),
    given: new VaultRestorer(ids).restore(exchange, said),
    verdict: filter.verdict(),
  };
}

describe('what comes back', () => {
  const ALL = `I am ${MINE}. Write to ${THEIRS} or ${MINE}.`;
  const OWN = `I am ${MINE}. Write to [unknown] or ${MINE}.`;

  it.each([
    [{}, ALL, { PSEUDONYM: 3 }],
    [{ restore: 'all' }, ALL, { PSEUDONYM: 3 }],
    [{ restore: 'owner-only' }, OWN, { PSEUDONYM: 2, UNKNOWN_PSEUDONYM: 1 }],
  ] as const)('with %j', async (options, text, findings) => {
    expect(await echo(options)).toEqual({
      read: text,
      given: text,
      verdict: { kind: 'transform', findings },
    });
  });

  it('with surrogates is an invented value where the caller brought none', async () => {
    const { read } = await echo({ restore: 'owner-only', operator: 'surrogate' });
    expect(read).toContain(`I am ${MINE}.`);
    expect(read).not.toContain(THEIRS);
  });

  it('is one of two', () => {
    expect(() => assertPrivacyOptions({ restore: 'mine' as never })).toThrow(/'all' or 'owner-only'/);
  });
});
