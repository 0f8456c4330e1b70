import fc from 'fast-check';
import { generateObject, generateText, jsonSchema, Output, streamObject } from 'ai';
import { type ModelDoubleOptions, modelDouble } from 'unseen-guardian/testing';
import { deskWith, type DeskSettings, WordControl } from '../../test/fixture';
import { findGuardianException } from '../failure/find-guardian-exception';
import { askUntilItFits } from './ask-again';
import { JsonFormat } from './json-format';
import { MalformedReplyException } from './malformed-reply.exception';
import { repairJson } from './repair-json';
import { assertStructuredOutputOptions } from './structured-output.options';

const SCHEMA = {
  type: 'object',
  properties: { mood: { enum: ['glad', 'sad'] }, note: { type: 'string' } },
  required: ['mood'],
  additionalProperties: false,
} as const;
const schema = jsonSchema<{ mood: string; note?: string }>(SCHEMA as never);
const FENCED = '```json\n{"mood":"glad"}\n```';

const deskOf = (double: ModelDoubleOptions, settings: DeskSettings = {}) => {
  const model = modelDouble(double);
  return { double: model, ...deskWith(model, { replyControls: [new WordControl()], ...settings }) };
};
type TestDesk = ReturnType<typeof deskOf>;

const object = ({ inside, model }: TestDesk) =>
  inside(() => generateObject({ model, schema, prompt: 'The mood?', maxRetries: 0 }));
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => undefined,
    (error: unknown) => findGuardianException(error)?.code,
  );
const outcomes = ({ exchange }: TestDesk) => exchange.calls.map(({ outcome }) => outcome);
const steps = ({ exchange }: TestDesk) =>
  exchange.ledger.runs.filter(({ step }) => step === 'schema').map(({ verdict }) => verdict.kind);

describe('a whole reply', () => {
  const REPLIES: readonly [what: string, replies: string[], calls: number, steps: string[]][] = [
    ['that fits', ['{"mood":"glad"}'], 1, []],
    ['in a code fence', [FENCED], 1, ['transform']],
    ['with words around it', ['Here you are: {"mood":"glad"} Bye.'], 1, ['transform']],
    ['with a comma too many', ['{"mood":"glad",}'], 1, ['transform']],
    ['without its last bracket', ['{"mood":"glad"'], 1, ['transform']],
    ['that says no JSON, then fits', ['I am glad.', '{"mood":"glad"}'], 2, ['block']],
    ['of another mood, then one that fits', ['{"mood":"angry"}', '{"mood":"glad"}'], 2, ['block']],
    ['with a member too many, then in a fence', ['{"mood":"glad","x":1}', FENCED], 2, ['block', 'transform']],
  ];
  it.each(REPLIES)('%s is used', async (_what, replies, calls, recorded) => {
    const desk = deskOf({ replies });
    expect((await object(desk)).object).toEqual({ mood: 'glad' });
    expect(desk.double.calls).toHaveLength(calls);
    expect(steps(desk)).toEqual(recorded);
    expect(outcomes(desk)).toEqual([...Array<string>(calls - 1).fill('failed'), 'completed']);
  });

  it.each([
    [0, 1],
    [1, 2],
    [3, 4],
  ])('that never fits is given up after %d attempts more', async (attempts, calls) => {
    const desk = deskOf({ replies: ['{"mood":"angry words"}'] }, { structuredOutput: { attempts } });
    expect(await codeOf(object(desk))).toBe('GUARDIAN_REPLY_MALFORMED');
    expect(desk.double.calls).toHaveLength(calls);
    expect(outcomes(desk)).toEqual(Array(calls).fill('failed'));
  });

  it('is asked for again in words of the schema, and never of the reply; all controls run again', async () => {
    const desk = deskOf({ replies: ['{"mood":"angry words","bad key":1}', '{"mood":"sad"}'] });
    await object(desk);
    const again = desk.double.calls[1]!.text;
    expect(again).toContain('/properties/mood/enum');
    expect(again).not.toMatch(/angry|bad key|guardian/);
    expect(desk.exchange.ledger.runs.filter(({ name }) => name === 'structure')).toHaveLength(2);
    expect(desk.exchange.ledger.runs.filter(({ name }) => name === 'personal-data.reply')).toHaveLength(2);
  });

  it('is not asked for again when the tokens are used up, or the caller is gone', async () => {
    const poor = deskOf({ replies: ['no'] }, { structuredOutput: { tokens: 5 } });
    expect(await codeOf(object(poor))).toBe('GUARDIAN_REPLY_MALFORMED');
    expect(poor.double.calls).toHaveLength(1);
    const { exchange } = deskOf({});
    exchange.abort();
    const ask = jest.fn(() => Promise.reject(new MalformedReplyException(['/type'])));
    await expect(askUntilItFits(exchange, { prompt: [] }, ask)).rejects.toThrow(MalformedReplyException);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('is not repaired where the options say so', async () => {
    const desk = deskOf({ replies: [FENCED] }, { structuredOutput: { repair: false, attempts: 0 } });
    expect(await codeOf(object(desk))).toBe('GUARDIAN_REPLY_MALFORMED');
  });

  it('is checked as the host reads it, behind all filters', async () => {
    const desk = deskOf({ replies: ['{"mood":"glad","note":"SECRET"}'] });
    expect((await object(desk)).object).toEqual({ mood: 'glad', note: '[w]' });
  });

  it('that asks for a tool is no answer yet', async () => {
    const call = { type: 'tool-call', toolCallId: 'c', toolName: 'look', input: '{}' };
    const desk = deskOf({ replies: [[{ type: 'text', text: 'Let me look.' }, call]] });
    const tools = { look: { inputSchema: jsonSchema<object>({ type: 'object' }) } };
    const settings = { model: desk.model, tools, output: Output.object({ schema }), prompt: 'The mood?' };
    const { toolCalls } = await desk.inside(() => generateText(settings));
    expect(toolCalls).toHaveLength(1);
  });
});

describe('a streamed reply', () => {
  const read = async (desk: TestDesk) => {
    const parts: unknown[] = [];
    const { partialObjectStream } = desk.inside(() =>
      streamObject({ model: desk.model, schema, prompt: 'The mood?', onError: () => undefined }),
    );
    for await (const part of partialObjectStream) parts.push(part);
    return { last: parts.at(-1), code: desk.exchange.stopped?.code };
  };

  it.each([
    ['that fits', ['{"mood":', '"glad"}'], { last: { mood: 'glad' }, code: undefined }],
    ['in a code fence', ['```json\n', '{"mood":"glad"}\n```'], { last: { mood: 'glad' }, code: undefined }],
    ['that does not fit', ['{"mood":', '"angry"}'], { last: undefined, code: 'GUARDIAN_REPLY_MALFORMED' }],
  ])('%s', async (_what, chunks, expected) => {
    expect(await read(deskOf({ chunks }))).toEqual(expected);
  });
});

describe('JSON that is repaired', () => {
  const format = JsonFormat.of(
    { prompt: [], responseFormat: { type: 'json', schema: SCHEMA } as never },
    true,
  )!;

  it('fits its schema, or is refused', () => {
    const broken = fc
      .tuple(fc.constantFrom('{"mood":"glad"}', '{"mood":"sad","note":"a{b]c"}'), fc.nat(30), fc.string())
      .map(([json, at, noise]) => json.slice(0, at) + noise + json.slice(at));
    fc.assert(
      fc.property(fc.oneof(broken, fc.string()), (text) => {
        const fit = format.fit(text);
        if ('problems' in fit) return fit.problems.length > 0;
        return ['glad', 'sad'].includes((JSON.parse(fit.text) as { mood: string }).mood);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['{"a":'.repeat(50_000), '['.repeat(200_000), '"'.repeat(200_000), '{'.repeat(200_000)])(
    'does not take the process down',
    (text) => {
      expect(repairJson(text)).toBeUndefined();
    },
  );
});

it.each([{ attempts: -1 }, { attempts: 6 }, { attempts: 0.5 }, { tokens: 0 }])(
  '%j does not start',
  (options) => {
    expect(() => assertStructuredOutputOptions(options)).toThrow(/structuredOutput/);
  },
);
