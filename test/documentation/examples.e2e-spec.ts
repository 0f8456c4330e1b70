import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileExamples } from './compile-examples';
import { type Example, examplesOf, headingsOf, linksOf, pages, REPOSITORY } from './markdown';

const PAGES = pages();
const EXAMPLES = PAGES.flatMap(examplesOf);
const named = (example: Example): [string, Example] => [`${example.page}:${example.line}`, example];

describe('examples in Markdown', () => {
  const compiled = EXAMPLES.filter(({ optOut }) => optOut === undefined);
  let errors: Map<Example, string[]>;
  beforeAll(() => (errors = compileExamples(compiled)), 120_000);

  it('are found', () => {
    expect(compiled.map(({ page }) => page)).toEqual(
      expect.arrayContaining(['README.md', 'libs/kernel/README.md']),
    );
  });

  it.each(compiled.map(named))('%s compiles', (_name, example) => {
    expect(errors.get(example)).toEqual([]);
  });

  it('say why, where they are not compiled', () => {
    expect(EXAMPLES.filter(({ optOut }) => optOut === '').map(({ page, line }) => `${page}:${line}`)).toEqual(
      [],
    );
  });

  it('would not pass with a mistake', () => {
    const flawed = (code: string): Example => ({
      page: 'README.md',
      heading: '',
      line: 1,
      code,
      optOut: undefined,
    });
    const wrong = flawed(`import { days } from 'unseen-guardian/kernel';\ndays('30');`);
    const unknown = flawed(`import { weeks } from 'unseen-guardian/kernel';`);
    const found = compileExamples([wrong])
      .get(wrong)!
      .concat(compileExamples([unknown]).get(unknown)!);
    expect(found).toEqual([expect.stringContaining('README.md:2: '), expect.stringContaining('weeks')]);
  });
});

describe('links in Markdown', () => {
  /** As GitHub names the anchor of a heading. */
  const anchorOf = (heading: string): string =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');

  /** Git keeps no empty folders. */
  const leads = (path: string): boolean =>
    existsSync(path) && (!statSync(path).isDirectory() || readdirSync(path).length > 0);

  const dead = (page: (typeof PAGES)[number], link: string): boolean => {
    const [path = '', anchor] = decodeURI(link).split('#');
    const target = path === '' ? page.path : join(dirname(page.path), path);
    if (!leads(join(REPOSITORY, target))) return true;
    const aimed = PAGES.find((other) => other.path === target);
    return anchor !== undefined && aimed !== undefined && !headingsOf(aimed).map(anchorOf).includes(anchor);
  };

  it.each(PAGES.map((page) => [page.path, page] as const))('of %s lead somewhere', (_path, page) => {
    const relative = linksOf(page).filter((link) => !/^[a-z]+:/.test(link));
    expect(relative.filter((link) => dead(page, link))).toEqual([]);
  });
});
