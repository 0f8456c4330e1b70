/** The entities that `policyEngineContract` asks about. */
export class Paper {
  constructor(
    readonly id: string,
    readonly ownerId: string,
    readonly team: string | null = 'blue',
    readonly state = 'open',
    readonly tenantId = 'acme',
  ) {}
}

/** Names that are text to an engine and nothing else: quotes, escapes, separators, members of prototypes. */
export const HOSTILE_NAMES = [
  `o'brien"; drop`,
  'a:b#c@d e',
  'line\nbreak',
  '\\"',
  '__proto__',
  'constructor',
  'ﬁ⟦é😀',
  '%2e%2e/',
  '{{x}}',
  '*',
] as const;

/** One paper for every way in which they differ. */
export const PAPERS: readonly Paper[] = [
  new Paper('1', 'ada'),
  new Paper('2', 'bob'),
  new Paper('3', 'bob', 'green'),
  new Paper('4', 'ada', null),
  new Paper('5', 'ada', 'blue', 'sealed'),
  new Paper('6', 'bob', 'blue', 'sealed'),
  ...HOSTILE_NAMES.map((name) => new Paper(`of ${name}`, name, name)),
  ...HOSTILE_NAMES.map((name) => new Paper(name, 'bob', 'green')),
];
