import { type ControlSettingsMap, type PromptSegment, RandomIds } from 'unseen-guardian/kernel';
import { aCall, anExchange } from '../../spec/exchange.fixture';
import { type PrivacyOptions } from '../privacy.options';
import { assertPrivacyOptions } from '../privacy.options';
import { PseudonymVault, useVault } from '../pseudonym/pseudonym-vault';
import { VaultRestorer } from '../pseudonym/vault-restorer';
import { PersonalDataPromptControl } from './personal-data-prompt.control';
import { PersonalDataReplyControl } from './personal-data-reply.control';

const ids = new RandomIds();
const MINE = 'ana@example.com';
const THEIRS = 'bo@example.com';
const TOKENS = /⟦EMAIL:\w{10}⟧/g;

const document: PromptSegment = {
  role: 'user',
  trust: 'untrusted',
  text: `Write to ${THEIRS} or ${MINE}.`,
};

/** What a caller reads whose model says everything back, and what a tool is given. */
async function echo(options: PrivacyOptions, controls: ControlSettingsMap = {}) {
  const exchange = anExchange({ controls });
  const call = aCall(`I am ${MINE}.`);
  const prompt = { ...call, segments: [...call.segments, { ...document }] };
  await new PersonalDataPromptControl(options, ids).run(exchange, prompt);
  const said = prompt.segments.map(({ text }) => text).join(' ');
  expect(said).not.toMatch(/ana|bo@/);
  const filter = new PersonalDataReplyControl(ids, {}, options.restore).open(exchange, call);
  return {
    said,
    read: [...said].map((char) => filter.write('text:0', char)).join('') + filter.end('text:0'),
    given: new VaultRestorer(ids, options.restore).restore(exchange, said),
    verdict: filter.verdict(),
  };
}

describe('what comes back', () => {
  const ALL = `I am ${MINE}. Write to ${THEIRS} or ${MINE}.`;
  const OWN = `I am ${MINE}. Write to [unknown] or ${MINE}.`;
  const OWNERS = { PSEUDONYM: 2, WITHHELD_PSEUDONYM: 1 };

  it.each([
    [{}, {}, ALL, { PSEUDONYM: 3 }],
    [{ restore: 'all' }, {}, ALL, { PSEUDONYM: 3 }],
    [{ restore: 'owner-only' }, {}, OWN, OWNERS],
    [{}, { 'personal-data.reply': { restore: 'owner-only' } }, OWN, OWNERS],
    [
      { restore: 'never' },
      { 'personal-data.reply': { restore: 'owner-only' }, 'personal-data.prompt': {} },
      OWN,
      OWNERS,
    ],
    [{ restore: 'owner-only' }, { 'personal-data.reply': { restore: 'all' } }, ALL, { PSEUDONYM: 3 }],
  ] as const)('with %j and %j', async (options, controls, text, findings) => {
    expect(await echo(options, controls)).toMatchObject({
      read: text,
      given: text,
      verdict: { kind: 'transform', findings },
    });
  });

  it.each([
    [{ restore: 'never' }, {}],
    [{}, { 'personal-data.reply': { restore: 'never' } }],
  ] as const)('is nothing with %j and %j: pseudonyms stay, also for tools', async (options, controls) => {
    const { said, read, given, verdict } = await echo(options, controls);
    expect([read, given]).toEqual([said, said]);
    expect(verdict).toEqual({ kind: 'pass' });
  });

  it('with surrogates is an invented value where the caller brought none', async () => {
    const { read } = await echo({ restore: 'owner-only', operator: 'surrogate' });
    expect(read).toContain(`I am ${MINE}.`);
    expect(read).not.toContain(THEIRS);
  });

  it('is one of three', () => {
    expect(() => assertPrivacyOptions({ restore: 'mine' as never })).toThrow(/all, owner-only, never/);
  });
});

describe('a pseudonym that the caller pastes', () => {
  /** An exchange that knows a value of a document, whose caller then says something. */
  async function says(toText: (token: string) => string) {
    const exchange = anExchange({ controls: { 'personal-data.reply': { restore: 'owner-only' } } });
    const vault = new PseudonymVault('key of a conversation');
    const token = vault.pseudonymise('EMAIL', THEIRS);
    useVault(exchange, vault);
    const call = aCall(toText(token));
    await new PersonalDataPromptControl({}, ids).run(exchange, call);
    const filter = new PersonalDataReplyControl(ids).open(exchange, call);
    const { text } = call.segments[0]!;
    return { token, text, read: filter.write('text:0', `${token} `) + filter.end('text:0') };
  }

  it('is not the value, so it brings none back', async () => {
    const { read, text, token } = await says((known) => `Who is ${known}?`);
    expect(text).toBe(`Who is ${token}?`);
    expect(read).toBe('[unknown] ');
  });

  it('beside the value is the caller’s own', async () => {
    expect(await says((known) => `Is ${known} the same as ${THEIRS}?`)).toMatchObject({ read: `${THEIRS} ` });
  });

  it('of another exchange or user is no pseudonym here', async () => {
    const theirs = new PseudonymVault('another key').pseudonymise('EMAIL', THEIRS);
    const { read, text } = await says(() => `Who is ${theirs}?`);
    expect(text).not.toMatch(TOKENS);
    expect(read).toBe('[unknown] ');
  });
});
