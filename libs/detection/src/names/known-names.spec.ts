import { GazetteerTable, Gazetteer, packGazetteer, packWord, Usage } from './gazetteer';
import { KnownNames, type Mention, withMentions } from './known-names';
import { prepareBlock } from './tagger';
import { EDGE, TokenTable } from './token/token-table';

const PERSON = 0;
const words = new Map([
  ['grace', packWord(Gazetteer.firstName | Gazetteer.common, Usage.both, 0)],
  ['berlin', packWord(Gazetteer.lastName | Gazetteer.place, Usage.capital, 0)],
]);
const lists = new GazetteerTable(packGazetteer(words, 64));

function tokens(text: string): TokenTable {
  const table = new TokenTable();
  prepareBlock(text, 0, text.length, table, lists);
  return table;
}

/** What of `text` is a mention when its first `count` tokens were found with `score`. */
function mentionsIn(text: string, count: number, score = 0.9): string[] {
  const table = tokens(text);
  const known = new KnownNames();
  known.learn(table, { from: EDGE, to: EDGE + count, kind: PERSON, score });
  return known.mentions(table).map(({ from, to }) => text.slice(table.start[from], table.end[to - 1]));
}

describe('KnownNames', () => {
  it.each<[string, string, number, string[]]>([
    ['the whole name', 'Ye Mingxuan said so. Ask Ye Mingxuan.', 2, ['Ye Mingxuan', 'Ye Mingxuan']],
    [
      'each name alone',
      'Zorbin Kaltner left. Kaltner called Zorbin',
      2,
      ['Zorbin Kaltner', 'Kaltner', 'Zorbin'],
    ],
    ['no ordinary word alone', 'Grace Kaltner left. Grace and peace', 2, ['Grace Kaltner']],
    ['no place alone', 'Zorbin Berlin left for Berlin', 2, ['Zorbin Berlin']],
    ['no short word alone', 'Li Na Kaltner left. Na na', 3, ['Li Na Kaltner']],
    ['nothing in lower case', 'Zorbin Kaltner left. zorbin kaltner', 2, ['Zorbin Kaltner']],
    ['no part of another word', 'Zorbin Kaltner left. Kaltners', 2, ['Zorbin Kaltner']],
    ['not at the end of the table', 'Zorbin Berlin left. Zorbin', 2, ['Zorbin Berlin', 'Zorbin']],
  ])('finds %s', (_what, text, count, expected) => {
    expect(mentionsIn(text, count)).toEqual(expected);
  });

  it('learns from what is certain alone', () => {
    expect(mentionsIn('Zorbin Kaltner left. Kaltner', 2, 0.5)).toEqual([]);
  });

  it('forgets', () => {
    const table = tokens('Zorbin Kaltner left. Kaltner');
    const known = new KnownNames();
    known.learn(table, { from: EDGE, to: EDGE + 2, kind: PERSON, score: 1 });
    known.clear();
    expect(known.mentions(table)).toEqual([]);
  });

  it('remembers a bounded number of names', () => {
    const names = Array.from(
      { length: 900 },
      (_, at) =>
        `Zorbin${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]}x${'u'.repeat(Math.floor(at / 100))}`,
    );
    const text = names.join(' , ');
    const table = tokens(text);
    const known = new KnownNames();
    for (let at = EDGE; at < table.count; at++)
      known.learn(table, { from: at, to: at + 1, kind: PERSON, score: 1 });
    expect(known.mentions(table)).toHaveLength(512);
  });
});

describe('withMentions', () => {
  const mention = (from: number, to: number, kind = PERSON): Mention => ({ from, to, kind, score: 1 });
  it.each<[string, Mention[], Mention[], Mention[]]>([
    ['adds what stands free', [mention(1, 3)], [mention(5, 7)], [mention(1, 3), mention(5, 7)]],
    ['sorts', [mention(5, 7)], [mention(1, 3)], [mention(1, 3), mention(5, 7)]],
    ['completes a part', [mention(2, 3)], [mention(1, 3)], [mention(1, 3)]],
    ['leaves out what lies inside', [mention(1, 4)], [mention(2, 3)], [mention(1, 4)]],
    ['leaves out what crosses', [mention(1, 3)], [mention(2, 4)], [mention(1, 3)]],
    ['keeps another class', [mention(2, 3, 1)], [mention(1, 3)], [mention(2, 3, 1)]],
    ['joins two parts', [mention(1, 2), mention(2, 3)], [mention(1, 3)], [mention(1, 3)]],
  ])('%s', (_what, found, others, expected) => {
    expect(withMentions(found, others)).toEqual(expected);
  });
});
