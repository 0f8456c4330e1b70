import { seconds } from 'unseen-guardian/kernel';
import { FixedClock } from '../../testing/src/fixed-clock';
import { VerifiedTokens } from './verified-tokens';

const principal = { id: 'i|s', issuer: 'i', subject: 's', tenantId: 't', roles: [], scopes: [] };

it('forgets after a minute, however long the token holds', () => {
  const clock = new FixedClock();
  const tokens = new VerifiedTokens(clock, () => true);
  tokens.keep('a', { principal, validUntil: clock.now() + seconds(3600) });
  clock.advance(seconds(60) - 1);
  expect(tokens.find('a')?.principal).toBe(principal);
  clock.advance(1);
  expect(tokens.find('a')).toBeUndefined();
  expect(tokens.size).toBe(0);
});

it('keeps the tokens that were used last', () => {
  const clock = new FixedClock();
  const tokens = new VerifiedTokens(clock, () => true, 2);
  const verified = { principal, validUntil: clock.now() + seconds(60) };
  for (const token of ['a', 'b']) tokens.keep(token, verified);
  tokens.find('a');
  tokens.keep('c', verified);
  expect(['a', 'b', 'c'].map((token) => !!tokens.find(token))).toEqual([true, false, true]);
});

it('asks for each use whether the token still holds', () => {
  const clock = new FixedClock();
  let holds = true;
  const tokens = new VerifiedTokens(clock, () => holds);
  tokens.keep('a', { principal, validUntil: clock.now() + seconds(60) });
  expect(tokens.find('a')).toBeDefined();
  holds = false;
  expect(tokens.find('a')).toBeUndefined();
  holds = true;
  expect(tokens.find('a')).toBeUndefined();
});
