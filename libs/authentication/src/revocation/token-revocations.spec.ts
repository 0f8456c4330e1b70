import { minutes, seconds } from 'unseen-guardian/kernel';
import { FixedClock } from '../../../testing/src/fixed-clock';
import { issuerRules } from '../issuer/issuer-rules';
import { type VerifiedToken } from '../token/token-verifier';
import { MemoryRevocationStore } from './memory-revocation-store';
import { type Revocation, type RevocationEntry } from './revocation';
import { type RevocationFeed, type RevocationListener } from './revocation-store';
import { TokenRevocations } from './token-revocations';

const ISSUER = 'https://id.example.test';
const rules = [issuerRules({ issuer: ISSUER, audience: 'desk' }, 'test')];

/** A store whose feed and whose answers can be cut. */
class FragileStore extends MemoryRevocationStore {
  completeUntil = Infinity;
  isAway = false;

  override follow(listener: RevocationListener): RevocationFeed {
    const feed = super.follow(listener);
    const isCompleteUntil = () => this.completeUntil;
    return {
      stop: () => feed.stop(),
      get completeUntil() {
        return isCompleteUntil();
      },
    };
  }

  override async add(entry: RevocationEntry): Promise<void> {
    if (this.isAway) throw new Error('The store is away.');
    return super.add(entry);
  }

  override async find(marks: readonly string[]): Promise<readonly RevocationEntry[]> {
    if (this.isAway) throw new Error('The store is away.');
    return super.find(marks);
  }
}

let clock: FixedClock;
let store: FragileStore;
let revocations: TokenRevocations;
beforeEach(() => {
  clock = new FixedClock();
  store = new FragileStore();
  revocations = new TokenRevocations(store, rules, clock);
});

const token = (changes: Partial<VerifiedToken> = {}, subject = 'ada', issuer = ISSUER): VerifiedToken => ({
  principal: { id: `${issuer}|${subject}`, issuer, subject, tenantId: 'acme', roles: [], scopes: [] },
  validUntil: clock.now() + minutes(5),
  issuedAt: clock.now(),
  tokenId: 'token-1',
  sessionId: 'session-1',
  ...changes,
});

const isRefused = async (presented: VerifiedToken): Promise<boolean> => {
  const allowed = revocations.allows(presented);
  const asserted = await revocations.assertNotRevoked(presented).then(
    () => true,
    (error: { check?: string }) => {
      if (error.check !== 'revoked') throw error as Error;
      return false;
    },
  );
  expect(asserted).toBe(allowed);
  return !allowed;
};

describe('a revocation', () => {
  it.each<[string, () => Revocation, () => VerifiedToken[], () => VerifiedToken[]]>([
    [
      'of a token',
      () => ({ issuer: ISSUER, tokenId: 'token-1' }),
      () => [token()],
      () => [
        token({ tokenId: 'token-2' }),
        token({ tokenId: undefined } as never),
        token({}, 'ada', 'https://b.test'),
      ],
    ],
    [
      'of a session',
      () => ({ issuer: ISSUER, sessionId: 'session-1' }),
      () => [token(), token({ issuedAt: clock.now() + 1000 })],
      () => [token({ sessionId: 'session-2' }), token({ sessionId: 'x', tokenId: 'session-1' })],
    ],
    [
      'of what a subject got before',
      () => ({ issuer: ISSUER, subject: 'ada', notBefore: clock.now() }),
      () => [token({ issuedAt: clock.now() - 1 }), token({ issuedAt: undefined } as never)],
      () => [token({ issuedAt: clock.now() }), token({ issuedAt: 1 }, 'eve')],
    ],
    [
      'of a subject for a while',
      () => ({ issuer: ISSUER, subject: 'ada', until: clock.now() + minutes(1) }),
      () => [token(), token({ issuedAt: clock.now() + 1000 })],
      () => [token({}, 'eve'), token({}, 'ada', 'https://b.test')],
    ],
  ])('%s refuses its tokens and no others', async (_name, revocation, refused, allowed) => {
    for (const presented of refused()) expect(await isRefused(presented)).toBe(false);
    await revocations.revoke(revocation());
    for (const presented of refused()) expect(await isRefused(presented)).toBe(true);
    for (const presented of allowed()) expect(await isRefused(presented)).toBe(false);
  });

  it('of a subject for a while ends', async () => {
    await revocations.revoke({ issuer: ISSUER, subject: 'ada', until: clock.now() + minutes(1) });
    clock.advance(minutes(1) - 1);
    expect(await isRefused(token())).toBe(true);
    clock.advance(1);
    expect(await isRefused(token())).toBe(false);
  });

  it('outlives every token that it concerns', async () => {
    await revocations.revoke({ issuer: ISSUER, tokenId: 'token-1' });
    clock.advance(minutes(60) + seconds(120) - 1);
    expect(await isRefused(token())).toBe(true);
    clock.advance(1);
    expect(await isRefused(token())).toBe(false);
  });

  it('is not weakened by a later one', async () => {
    const notBefore = clock.now();
    await revocations.revoke({ issuer: ISSUER, subject: 'ada', notBefore });
    await revocations.revoke({ issuer: ISSUER, subject: 'ada', notBefore: 0 });
    expect(await isRefused(token({ issuedAt: notBefore - 1 }))).toBe(true);
  });

  it('is not made when it cannot be written', async () => {
    store.isAway = true;
    await expect(revocations.revoke({ issuer: ISSUER, tokenId: 'token-1' })).rejects.toThrow(/away/);
    expect(await isRefused(token())).toBe(false);
  });

  it('of another process is heard', async () => {
    const elsewhere = new TokenRevocations(store, rules, clock);
    await elsewhere.revoke({ issuer: ISSUER, tokenId: 'token-1' });
    expect(await isRefused(token())).toBe(true);
    await revocations.onModuleDestroy();
  });

  it('does not say whom it concerns', async () => {
    const lines: RevocationEntry[] = [];
    store.follow((entries) => lines.push(...entries));
    await revocations.revoke({ issuer: ISSUER, subject: 'ada', notBefore: 1 });
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toMatch(/ada|example/);
  });
});

describe('while the list may be incomplete', () => {
  beforeEach(() => (store.completeUntil = clock.now() + seconds(5)));

  it('no remembered token is used, and the store is asked', async () => {
    clock.advance(seconds(5) - 1);
    expect(revocations.allows(token())).toBe(true);
    clock.advance(1);
    expect(revocations.allows(token())).toBe(false);
    await expect(revocations.assertNotRevoked(token())).resolves.toBeUndefined();
    await store.add({ ...(await entryOf()), forgetAt: Infinity });
    await expect(revocations.assertNotRevoked(token())).rejects.toMatchObject({ check: 'revoked' });
  });

  it('no token holds when the store does not answer', async () => {
    clock.advance(seconds(5));
    store.isAway = true;
    await expect(revocations.assertNotRevoked(token())).rejects.toThrow(/away/);
  });

  /** The line that revokes `token-1`, as another process would write it. */
  async function entryOf(): Promise<RevocationEntry> {
    const other = new MemoryRevocationStore();
    const lines: RevocationEntry[] = [];
    other.follow((entries) => lines.push(...entries));
    await new TokenRevocations(other, rules, clock).revoke({ issuer: ISSUER, tokenId: 'token-1' });
    return lines[0]!;
  }
});
