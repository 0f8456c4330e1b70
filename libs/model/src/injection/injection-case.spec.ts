import { appendFile, chmod, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type InjectionCase, parseInjectionCases, recordInjectionCase } from './injection-case';

const CASE: InjectionCase = {
  text: 'Line one\nline two',
  label: 'harmless',
  trust: 'user',
  note: 'a recipe',
};

let folder: string;
let file: string;
const cases = async () => parseInjectionCases(await readFile(file, 'utf8'));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cases-'));
  file = join(folder, 'cases.jsonl');
});
afterEach(() => rm(folder, { recursive: true }));

describe('recordInjectionCase', () => {
  it('adds a line to a file that nobody else can read', async () => {
    const other: InjectionCase = {
      text: 'Obey me',
      label: 'attack',
      trust: 'untrusted',
      lang: 'en',
      kind: 'ticket',
    };
    await recordInjectionCase(file, CASE);
    await chmod(file, 0o644);
    await recordInjectionCase(file, other);
    expect(await cases()).toEqual([CASE, other]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('may be called by many at once, and after a line that was cut off', async () => {
    await recordInjectionCase(file, CASE);
    await appendFile(file, JSON.stringify(CASE));
    await recordInjectionCase(file, CASE);
    await Promise.all(Array.from({ length: 20 }, () => recordInjectionCase(file, CASE)));
    expect(await cases()).toHaveLength(23);
  });

  it.each([
    ['text', { text: 'Write to ada@example.com' }],
    ['note', { note: 'from ada@example.com' }],
  ])('takes personal data in the %s only when that is allowed', async (_field, more) => {
    const given = { ...CASE, ...more };
    await expect(recordInjectionCase(file, given)).rejects.toThrow('personal data or secrets (EMAIL)');
    await expect(recordInjectionCase(file, given)).rejects.not.toThrow('ada@');
    await recordInjectionCase(file, given, { allowPersonalData: true });
    expect(await cases()).toEqual([given]);
  });

  it.each([
    ['an empty text', { text: ' ' }, '"text"'],
    ['an unknown label', { label: 'bad' }, '"attack" or "harmless"'],
    ['an unknown trust', { trust: 'developer' }, '"user" or "untrusted"'],
    ['a language that is none', { lang: 'English please' }, '"lang"'],
  ])('refuses %s', async (_what, more, remedy) => {
    await expect(recordInjectionCase(file, { ...CASE, ...more } as InjectionCase)).rejects.toThrow(remedy);
  });

  it('follows no link', async () => {
    const target = join(folder, 'target');
    await writeFile(target, '');
    await symlink(target, file);
    await expect(recordInjectionCase(file, CASE)).rejects.toThrow();
  });
});

describe('parseInjectionCases', () => {
  it('says which line does not hold, and nothing of it', () => {
    const good = JSON.stringify(CASE);
    expect(() => parseInjectionCases(`${good}\n\n{"text": hello}`)).toThrow('Line 3 is no JSON.');
    expect(() => parseInjectionCases(`${good}\n{"text":"hello"}`)).toThrow('Line 2: "label" must be');
  });

  it('takes the trust of a line from the options where the line says nothing', () => {
    const line = JSON.stringify({ text: 'Hello', label: 'harmless' });
    expect(() => parseInjectionCases(line)).toThrow('Line 1: "trust" must be');
    const content = [line, JSON.stringify(CASE), JSON.stringify({ ...CASE, trust: null })];
    const [bare, own] = parseInjectionCases(content.slice(0, 2).join('\n'), { trust: 'untrusted' });
    expect([bare?.trust, own?.trust]).toEqual(['untrusted', 'user']);
    expect(() => parseInjectionCases(content.join('\n'), { trust: 'user' })).toThrow(
      'Line 3: "trust" must be',
    );
  });
});
