import { isHeldOut } from './held-out';

describe('isHeldOut', () => {
  it.each([
    ['wnut17', 'train', true],
    ['uner-en', 'dev:any', false],
    ['lifebench', 'yuxiaowei', true],
    ['lifebench', 'songyajing', false],
    ['synthetic-ai-api', 'en-11', true],
    ['synthetic-ai-api', 'en-10', false],
    ['hard-negatives', 'BurntSushi/ripgrep', true],
    ['hard-negatives', 'fastify/fastify', false],
    // Sums of character codes: "a" is 97, "b" 98, "f" 102, which is divisible by 3.
    ['gitleaks-secrets', 'a', true],
    ['gitleaks-negatives', 'b', false],
    ['presidio-research', 'f', true],
    ['presidio-research', 'a', false],
    ['a new source', 'a', false],
  ])('%s, group %s: %s', (source, group, expected) => {
    expect(isHeldOut(source, group)).toBe(expected);
  });
});
