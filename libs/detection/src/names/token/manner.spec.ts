import { GazetteerTable, packGazetteer, packWord } from '../gazetteer';
import { prepareBlock } from '../tagger';
import { TokenTable } from './token-table';

const TECHNICAL = 'install command flag regex option parser default build';
const words = new Map(TECHNICAL.split(' ').map((word) => [word, packWord(0, 2, 2)]));
const lists = new GazetteerTable(packGazetteer(words, 64));

function described(text: string): TokenTable {
  const table = new TokenTable();
  prepareBlock(text, 0, text.length, table, lists);
  return table;
}

describe('subject of a block', () => {
  it.each([
    ['a manual without any mark', 'Install the parser with the build command and set the default option', 3],
    ['a letter', 'Dear Anna, thank you for the lovely evening with your parents last week in the garden', 0],
    [
      'a chat with links and hash tags',
      '#sunday @anna https://t.co/abc lovely evening with Bob Marley songs',
      0,
    ],
    ['nothing', '', 0],
  ])('%s', (_what, text, subject) => {
    expect(described(text).subject).toBe(subject);
  });
});
