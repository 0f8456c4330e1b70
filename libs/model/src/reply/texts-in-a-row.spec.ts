import fc from 'fast-check';
import { ASK, deskOf, partsOf } from '../../test/stream-fixture';
import { type ReplyPart } from '../language-model.protocol';

const ITEM = { openai: { itemId: 'msg_1' } };
const CALL = { type: 'tool-call', toolCallId: 'c', toolName: 'look', input: '{}' };
const THOUGHT = [
  { type: 'reasoning-start', id: 'r' },
  { type: 'reasoning-delta', id: 'r', delta: 'Hm.' },
  { type: 'reasoning-end', id: 'r' },
];

const block = (id: string, ...deltas: string[]): ReplyPart[] => [
  { type: 'text-start', id },
  ...deltas.map((delta) => ({ type: 'text-delta', id, delta })),
  { type: 'text-end', id },
];
/** The texts of a stream, block by block. */
const blocksOf = (parts: readonly ReplyPart[]): [id: unknown, text: string][] =>
  parts
    .filter(({ type }) => type === 'text-start')
    .map(({ id }) => [
      id,
      parts.map((part) => (part.type === 'text-delta' && part.id === id ? String(part.delta) : '')).join(''),
    ]);
const streamed = async (...chunks: ReplyPart[]) => blocksOf(await partsOf(deskOf({ chunks })));
const whole = async (...reply: ReplyPart[]) => {
  const desk = deskOf({ replies: [reply] });
  const { content } = await desk.inside(() => desk.model.doGenerate(ASK));
  return (content as readonly ReplyPart[]).map(({ type, text: said }) => [type, said]);
};
const text = (value: string, providerMetadata?: object): ReplyPart => ({
  ...{ type: 'text', text: value },
  ...(providerMetadata && { providerMetadata }),
});

describe('texts in a row', () => {
  it('are one for whoever reads them, wherever they are cut', async () => {
    const said = fc.array(fc.constantFrom('SEC', 'RET', 'SECRET', ' and ', 'S'), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(said, async (pieces) => {
        const expected = pieces.join('').replaceAll('SECRET', '[w]');
        expect(await streamed(...pieces.flatMap((piece, at) => block(`${at}`, piece)))).toEqual([
          ['0', expected],
        ]);
        expect(await whole(...pieces.map((piece) => text(piece)))).toEqual([['text', expected]]);
      }),
      { numRuns: 50 },
    );
  });

  it('stop a reply in which they say together what none says alone', async () => {
    const parts = await partsOf(deskOf({ chunks: [...block('a', 'It is FORB'), ...block('b', 'IDDEN')] }));
    expect(blocksOf(parts)).toEqual([['a', 'It is ']]);
    expect(parts.at(-2)).toMatchObject({ type: 'error', error: { code: 'GUARDIAN_REPLY_BLOCKED' } });
    await expect(whole(text('FORB'), text('IDDEN'))).rejects.toMatchObject({
      code: 'GUARDIAN_REPLY_BLOCKED',
    });
  });

  it('are so when a tool is asked for between them, since its call goes on behind both', async () => {
    const parts = await partsOf(deskOf({ chunks: [...block('a', 'SEC'), CALL, ...block('b', 'RET')] }));
    expect(blocksOf(parts)).toEqual([['a', '[w]']]);
    expect(parts.at(-2)).toMatchObject({ type: 'tool-call', toolCallId: 'c' });
  });

  it('end in the order in which they came', async () => {
    const parts = await partsOf(
      deskOf({ chunks: [...block('a', 'On', 'e'), ...THOUGHT, ...block('a', 'Two')] }),
    );
    expect(parts.slice(1, -1).map(({ type, delta }) => [type, delta])).toEqual([
      ['text-start', undefined],
      ['text-delta', 'On'],
      ['text-delta', 'e'],
      ['text-end', undefined],
      ['reasoning-start', undefined],
      ['reasoning-delta', 'Hm.'],
      ['reasoning-end', undefined],
      ['text-start', undefined],
      ['text-delta', 'Two'],
      ['text-end', undefined],
    ]);
  });

  it('stay apart when a name is used again behind something else', async () => {
    const chunks = [...block('a', '1'), ...block('b', '2'), ...THOUGHT, ...block('b', '3')];
    expect(await streamed(...chunks)).toEqual([
      ['a', '12'],
      ['b', '3'],
    ]);
  });

  it('stay apart when the provider wants something back with one of them', async () => {
    const [start, ...rest] = block('b', 'two');
    expect(await streamed(...block('a', 'one'), { ...start!, providerMetadata: ITEM }, ...rest)).toEqual([
      ['a', 'one'],
      ['b', 'two'],
    ]);
    expect(await whole(text('one'), text('two', ITEM))).toEqual([
      ['text', 'one'],
      ['text', 'two'],
    ]);
  });

  it('may be open beside each other', async () => {
    const [a, b] = [block('a', 'SEC', 'RET'), block('b', 'x', 'y')];
    const chunks = [a[0]!, b[0]!, a[1]!, b[1]!, a[2]!, a[3]!, b[2]!, b[3]!];
    expect(await streamed(...chunks)).toEqual([
      ['a', '[w]'],
      ['b', 'xy'],
    ]);
  });
});
