import manifest from '../../../../package.json';
import { guardian } from '../../test/command-line';
import { CATALOGUE } from '../catalogue';

describe('guardian', () => {
  it.each([
    [['--help'], 'eval injection'],
    [['-h'], 'guardian --version'],
    [['eval', '--help'], 'guardian eval <command>'],
    [['eval', 'injection', '--help'], '--file <rows.jsonl>'],
    [['eval', 'injection', '-h'], '(default 3)'],
    [['--version'], `${manifest.version}\n`],
  ])('%j tells', async (args, told) => {
    expect(await guardian(args)).toEqual({ code: 0, out: expect.stringContaining(told), error: '' });
  });

  it.each([
    [[], 'Usage: guardian'],
    [['eval'], 'eval injection'],
    [['evl', 'injection'], 'Did you mean eval injection?\nSee: guardian --help\n'],
    [['eval', 'inject'], 'Did you mean eval injection?\nSee: guardian eval --help\n'],
    [['evla'], 'There is no command "evla". Did you mean eval?'],
    [['something', 'else'], 'There is no command "something else".\nSee: guardian --help'],
    [['--json'], '--json stands before a command.'],
    [['eval', 'injection'], '--file <rows.jsonl> is missing.\nSee: guardian eval injection --help\n'],
    [['eval', 'injection', '--fil', 'x'], 'has no option --fil. Did you mean --file?'],
    [['eval', 'injection', '--__proto__'], 'has no option --__proto__.'],
    [['eval', 'injection', '-x'], 'has no option -x.'],
    [['eval', 'injection', '--file'], '--file lacks its value: --file <rows.jsonl>'],
    [['eval', 'injection', '--file', '--json'], '--file lacks its value'],
    [['eval', 'injection', '--file='], '--file must be the path of a file.'],
    [['eval', 'injection', '--json=yes'], '--json takes no value.'],
    [['eval', 'injection', 'rows.jsonl'], '"rows.jsonl" belongs to none.'],
    [['eval', 'injection', '--file', '-', '--sensitivity', '6'], '--sensitivity must be 1, 2, 3, 4 or 5.'],
    [['eval', 'injection', '--file', '-', '--trust', 'me'], '--trust must be user or untrusted.'],
  ])('%j is wrong use, and says what to do', async (args, told) => {
    expect(await guardian(args)).toEqual({ code: 2, out: '', error: expect.stringContaining(told) });
  });

  it('knows every command by a group and a name', () => {
    expect(CATALOGUE.map(({ name }) => name)).toEqual([...new Set(CATALOGUE.map(({ name }) => name))]);
    for (const { name, summary } of CATALOGUE) {
      expect(name).toMatch(/^[a-z]+ [a-z]+(?:-[a-z]+)*$/);
      expect(summary).toMatch(/\.$/);
    }
  });
});
