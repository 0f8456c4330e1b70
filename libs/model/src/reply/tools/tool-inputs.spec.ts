import { stepCountIs, streamText, tool } from 'ai';
import { z } from 'zod';
import { deskOf, partsOf } from '../../../test/stream-fixture';
import { type ReplyPart } from '../../language-model.protocol';

const typesOf = (parts: readonly ReplyPart[]) => parts.map(({ type }) => type);

describe('a tool call', () => {
  const call = { type: 'tool-call', toolCallId: 'c', toolName: 'mail', input: '{"to":"SECRET","n":1}' };

  it('goes on whole, with its input filtered as JSON', async () => {
    expect((await partsOf(deskOf({ chunks: [call] }))).slice(1, -1)).toEqual([
      { type: 'tool-input-start', id: 'c', toolName: 'mail' },
      { type: 'tool-input-delta', id: 'c', delta: '{"to":"[w]","n":1}' },
      { type: 'tool-input-end', id: 'c' },
      { ...call, input: '{"to":"[w]","n":1}' },
    ]);
  });

  it('is filtered in the names of its members, too', async () => {
    const chunk = { ...call, input: '{"SECRET":[{"SECRET":"a"},{"SECRET":"b"}]}' };
    const parts = await partsOf(deskOf({ chunks: [chunk] }));
    expect(parts.find(({ type }) => type === 'tool-call')!.input).toBe('{"[w]":[{"[w]":"a"},{"[w]":"b"}]}');
  });

  it('is filtered when it comes without a streamed input, or with another one', async () => {
    const chunks = [
      { type: 'tool-input-start', id: 'c', toolName: 'mail' },
      { type: 'tool-input-delta', id: 'c', delta: '{}' },
      { type: 'tool-input-end', id: 'c' },
      { ...call, toolCallId: 'd' },
    ];
    const parts = await partsOf(deskOf({ chunks: [...chunks, call] }));
    expect(parts.filter(({ type }) => type === 'tool-call').map(({ input }) => input)).toEqual(
      Array(2).fill('{"to":"[w]","n":1}'),
    );
  });

  it.each([
    ['in its input', { ...call, input: '{"to":"FORBIDDEN"}' }],
    ['in a name', { ...call, input: '{"FORBIDDEN":1}' }],
    ['that the provider runs itself', { ...call, providerExecuted: true }],
    ['with an odd name', { ...call, toolName: 'say: hello there' }],
  ])('is never seen when refused: %s', async (_, chunk) => {
    const parts = await partsOf(deskOf({ chunks: [chunk] }));
    expect(typesOf(parts)).not.toContain('tool-call');
    expect(typesOf(parts).slice(-2)).toEqual(['error', 'finish']);
  });

  it('goes on after the last text, with all others of its reply', async () => {
    const later = { ...call, toolCallId: 'd', input: '{}' };
    const text = [
      { type: 'text-start', id: '0' },
      { type: 'text-delta', id: '0', delta: 'Sending.' },
      { type: 'text-end', id: '0' },
    ];
    const parts = await partsOf(deskOf({ chunks: [call, ...text, later] }));
    const last = parts.findLastIndex(({ type }) => type === 'text-end');
    expect(parts.slice(0, last).filter(({ type }) => type.startsWith('tool'))).toEqual([]);
    const calls = parts.filter(({ type }) => type === 'tool-call');
    expect(calls.map(({ toolCallId }) => toolCallId)).toEqual(['c', 'd']);
  });

  it('is refused when there is no end to them', async () => {
    const chunks = Array.from({ length: 200 }, (_, at) => ({ ...call, toolCallId: `c${at}`, input: '{}' }));
    const types = typesOf(await partsOf(deskOf({ chunks })));
    expect(types).toEqual(['stream-start', 'error', 'finish']);
  });

  it('runs the tools of streamText over several steps, even when it is read outside the exchange', async () => {
    const { double, model, inside, exchange } = deskOf({ replies: [[call], 'Sent.'] });
    const sent: unknown[] = [];
    const mail = tool({
      inputSchema: z.object({ to: z.string(), n: z.number() }),
      execute: async (input) => (sent.push(input), 'done'),
    });
    const result = inside(() =>
      streamText({ model, prompt: 'Hello', tools: { mail }, stopWhen: stepCountIs(3) }),
    );
    expect(await result.text).toBe('Sent.');
    expect(sent).toEqual([{ to: '[w]', n: 1 }]);
    expect(exchange.calls.map(({ outcome }) => outcome)).toEqual(['completed', 'completed']);
    expect(double.calls[1]!.text).toContain('done');
  });
});
