import { Output, streamObject, streamText } from 'ai';
import { type ModelDoubleOptions } from 'unseen-guardian/testing';
import { CALL, deskOf, schema, steps, type TestDesk, TOOLS, WORDS } from '../../test/structured-fixture';

describe('a streamed reply', () => {
  it.each<
    [what: string, chunks: ModelDoubleOptions['chunks'] & object, calls: number, code: string | undefined]
  >([
    ['words before a tool', [WORDS, CALL], 1, undefined],
    ['an answer that fits', ['{"mood":', '"glad"}'], 0, undefined],
    ['an answer that does not fit', ['{"mood":', '"angry"}'], 0, 'GUARDIAN_REPLY_MALFORMED'],
  ])('where tools may be called: %s', async (_what, chunks, calls, code) => {
    const desk = deskOf({ chunks });
    const settings = {
      model: desk.model,
      tools: TOOLS,
      output: Output.object({ schema }),
      prompt: 'The mood?',
    };
    const { fullStream } = desk.inside(() => streamText({ ...settings, onError: () => undefined }));
    const types: string[] = [];
    for await (const { type } of fullStream) types.push(type);
    expect(types.filter((type) => type === 'tool-call')).toHaveLength(calls);
    expect(desk.exchange.stopped?.code).toBe(code);
    expect(steps(desk)).toEqual(code ? ['block'] : []);
  });

  const HIDDEN = { last: { mood: 'glad', note: '[w]' }, code: undefined };
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
    ['that hides a word', ['```\n{"mood":"glad","note":"\\u0053EC', 'RET"}```'], HIDDEN],
    ['without a word', [], { last: undefined, code: 'GUARDIAN_REPLY_MALFORMED' }],
    ['that is cut', ['{"mood":"glad"'], { last: undefined, code: 'GUARDIAN_REPLY_MALFORMED' }],
    ['that does not fit', ['{"mood":', '"angry"}'], { last: undefined, code: 'GUARDIAN_REPLY_MALFORMED' }],
  ])('%s', async (_what, chunks, expected) => {
    expect(await read(deskOf({ chunks }))).toEqual(expected);
  });
});
