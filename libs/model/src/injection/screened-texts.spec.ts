import { type PromptSegment } from 'unseen-guardian/kernel';
import { foreignTexts, textKey } from './screened-texts';

const part = (role: PromptSegment['role'], trust: PromptSegment['trust'], text: string): PromptSegment => ({
  role,
  trust,
  text,
});
const asked = (text: string) => part('user', 'user', text);
const answered = (text: string) => part('assistant', 'assistant', text);
const seen = (...segments: PromptSegment[]) =>
  foreignTexts(segments).map(({ text, trust, history }) => [text, trust, history]);

describe('foreignTexts', () => {
  it('leaves the developer out, and trusts nobody but the caller', () => {
    expect(
      seen(
        part('system', 'developer', 'S'),
        part('tool', 'untrusted', 'T'),
        answered('A'),
        asked('Q'),
        asked(''),
      ),
    ).toEqual([
      ['T', 'untrusted', []],
      ['A', 'untrusted', []],
      ['Q', 'user', []],
    ]);
  });

  it('gives the last turn, documents in it too, what the caller wrote before', () => {
    const question = [part('user', 'developer', 'D'), part('user', 'untrusted', 'doc'), asked('Q3')];
    expect(seen(asked('Q1'), answered('A1'), asked('Q2'), answered('A2'), ...question)).toEqual([
      ['Q1', 'user', []],
      ['A1', 'untrusted', []],
      ['Q2', 'user', []],
      ['A2', 'untrusted', []],
      ['doc', 'untrusted', ['Q1', 'Q2']],
      ['Q3', 'user', ['Q1', 'Q2']],
    ]);
  });

  it('screens the same in every step of a loop of tools', () => {
    const first = [asked('Q1'), answered('A1'), asked('Q2')];
    const loop = [...first, answered('call'), part('tool', 'untrusted', 'T')];
    expect(seen(...loop)).toEqual([...seen(...first), ['call', 'untrusted', []], ['T', 'untrusted', []]]);
  });

  it('keeps the end of a long conversation', () => {
    const turns = Array.from({ length: 20 }, (_, index) => asked(`${index}`.padEnd(3000, 'x') + index));
    const { history } = foreignTexts([...turns, answered('A'), asked('Q')]).at(-1)!;
    expect(history.map((turn) => turn.length)).toEqual([998, 3002]);
    expect(history[1]!.endsWith('x19')).toBe(true);
    const short = Array.from({ length: 20 }, (_, index) => asked(`${index}`));
    expect(foreignTexts([...short, answered('A'), asked('Q')]).at(-1)!.history).toHaveLength(8);
  });
});

it('textKey tells apart what differs only in where a turn ends', () => {
  const key = (text: string, ...history: string[]) => textKey({ text, trust: 'user', history });
  const keys = [key('abc'), key('bc', 'a'), key('c', 'a', 'b'), key('c', 'ab'), key('', 'abc')];
  expect(new Set(keys).size).toBe(keys.length);
});
