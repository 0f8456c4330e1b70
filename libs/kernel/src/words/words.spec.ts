import { Clock } from './clock';
import { days, minutes } from './duration';
import { RandomIds } from './ids';
import { definePurposes, type PurposeDeclaration } from './purpose';

class StoppedClock extends Clock {
  constructor(private readonly at: number) {
    super();
  }
  now() {
    return this.at;
  }
}

describe('RandomIds', () => {
  it('makes UUIDs of version 7 that start with the time', () => {
    const uuid = new RandomIds(new StoppedClock(0x0192_3456_789a)).uuid();
    expect(uuid).toMatch(/^01923456-789a-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('never repeats, over the border of its pool', () => {
    const ids = new RandomIds();
    const made = Array.from({ length: 2000 }, () => ids.uuid());
    expect(new Set(made).size).toBe(made.length);
  });

  it('makes nonces of 128 bits', () => {
    expect(Buffer.from(new RandomIds().nonce(), 'base64url')).toHaveLength(16);
  });
});

describe('durations', () => {
  it('are milliseconds', () => {
    expect([minutes(2), days(1)]).toEqual([120_000, 86_400_000]);
  });
});

describe('definePurposes', () => {
  const good: PurposeDeclaration = {
    description: 'Sort incoming tickets',
    legalBasis: 'contract',
    retention: days(30),
    recipients: ['openai:eu'],
    categories: ['free-text'],
  };

  it('gives every purpose its name', () => {
    expect(definePurposes({ 'support.triage': good })['support.triage']).toEqual({
      name: 'support.triage',
      ...good,
    });
  });

  it.each([
    ['no description', { description: ' ' }, /no description/],
    ['no retention', { retention: Number.NaN }, /retention: days\(30\)/],
    ['a recipient without region', { recipients: ['openai'] }, /provider:region/],
  ])('refuses a purpose with %s', (_what, flaw, message) => {
    expect(() => definePurposes({ triage: { ...good, ...flaw } })).toThrow(message);
  });
});
