import { GuardianException } from 'unseen-guardian/kernel';
import { findGuardianException } from './find-guardian-exception';

describe('findGuardianException', () => {
  const ours = new GuardianException('GUARDIAN_INTERNAL', 500, 'x');
  it.each([
    ['itself', ours],
    ['a cause', new Error('a', { cause: new Error('b', { cause: ours }) })],
    ['the last of several tries', Object.assign(new Error('a'), { lastError: ours })],
    ['one of several', new AggregateError([new Error('b'), ours])],
  ])('finds %s', (_, error) => expect(findGuardianException(error)).toBe(ours));

  it('finds nothing in errors of others, and ends in a circle', () => {
    const circle = new Error('a');
    circle.cause = circle;
    expect(findGuardianException(circle)).toBeUndefined();
    expect(findGuardianException('text')).toBeUndefined();
  });
});
