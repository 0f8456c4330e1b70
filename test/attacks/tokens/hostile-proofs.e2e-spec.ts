import { createHmac } from 'node:crypto';
import { AuditLog } from 'unseen-guardian/audit';
import { type DpopOptions, DpopReplayStore } from 'unseen-guardian/authentication';
import { minutes } from 'unseen-guardian/kernel';
import { secret } from 'unseen-guardian/secrets';
import {
  DpopClient,
  MemoryAuditStore,
  modelDouble,
  onEveryAdapter,
  type RunningApp,
  TokenIssuer,
} from 'unseen-guardian/testing';
import { secretsWith } from '../../support/one-secret';
import { type RawAnswer, sendRaw } from '../../support/raw-request';
import { smallDesk } from '../../support/small-desk';
import {
  type Attempt,
  type Players,
  proofOf,
  type RefusedAs,
  RESOURCE,
  STOLEN_TOKENS,
  TARGET,
} from './hostile-proofs';
import { agent } from './hostile-token';

const METADATA = `resource_metadata="${RESOURCE}/.well-known/oauth-protected-resource"`;
const OFFER = `algs="ES256 ES384 ES512 PS256 PS384 PS512", ${METADATA}`;
const CHALLENGES: Readonly<Record<RefusedAs | 'missing' | 'nonce', string>> = {
  missing: `Bearer ${METADATA}, DPoP ${OFFER}`,
  bearer: `Bearer error="invalid_token", ${METADATA}, DPoP ${OFFER}`,
  dpop: `DPoP error="invalid_token", ${OFFER}`,
  proof: `DPoP error="invalid_dpop_proof", ${OFFER}`,
  nonce: `DPoP error="use_dpop_nonce", ${OFFER}`,
};

const NONCE_KEY = 'a key that all processes of a service share';
const nonceOf = (key: string, stepsAgo = 0): string => {
  const step = Math.floor(Date.now() / minutes(2)) - stepsAgo;
  return createHmac('sha256', key).update(`dpop-nonce:${step}`).digest('base64url');
};

let issuer: TokenIssuer;
let players: Players;
beforeAll(async () => {
  issuer = await TokenIssuer.start({ audience: 'small-desk' });
  const [client, attacker] = [new DpopClient(), new DpopClient()];
  players = { issuer, client, attacker, token: agent(issuer, { claims: { cnf: client.cnf } }) };
});
afterAll(() => issuer.stop());

/** A store that is away. */
class AwayStore extends DpopReplayStore {
  async record(): Promise<boolean> {
    throw new Error('The store is away.');
  }
}

const refusalOf = ({ status, headers }: RawAnswer) => [status, headers['www-authenticate']];
const refused = (as: keyof typeof CHALLENGES) => [401, CHALLENGES[as]];

onEveryAdapter((start) => {
  const audit = new MemoryAuditStore();
  const model = modelDouble({ replies: ['Yes.'] });
  let app: RunningApp;

  function serving(dpop: DpopOptions): void {
    const many = { limit: 100_000, ttl: minutes(1) };
    beforeAll(async () => {
      const options = {
        authentication: { issuer: issuer.issuer, audience: 'small-desk', resource: RESOURCE, dpop },
        limits: { network: many, principal: many, failures: { free: 100_000 } },
        ...(typeof dpop.nonce === 'object' && { secrets: secretsWith('dpop/nonce', NONCE_KEY) }),
        audit: { store: audit },
      };
      app = await start(smallDesk({ issuer, model, options }));
    });
    afterAll(() => app.close());
  }

  const attempt = (tried: Attempt = {}): Promise<RawAnswer> => {
    const { scheme = 'DPoP', token = players.token, path = '/desk/ask', headers } = tried;
    const proof = 'proof' in tried ? tried.proof : proofOf(players);
    const shown = { authorization: `${scheme} ${token}`, ...(proof !== undefined && { dpop: proof }) };
    return sendRaw(app.url, { path, headers: { ...shown, ...headers }, body: { text: 'May I?' } });
  };

  describe('where DPoP is accepted', () => {
    serving({});
    const sent: string[] = [];

    it('lets the same client in without the attack', async () => {
      const good: Attempt[] = [
        {},
        { path: '/desk/ask?a=b', headers: { host: 'another.test' } },
        { scheme: 'dPOP' },
        { scheme: 'Bearer', token: agent(issuer), proof: undefined },
      ];
      for (const each of good) expect((await attempt(each)).status).toBe(200);
      expect(model.calls).toHaveLength(good.length);
    });

    it('offers both schemes to who shows nothing', async () => {
      const answer = await sendRaw(app.url, { path: '/desk/ask', headers: {}, body: { text: 'May I?' } });
      expect(refusalOf(answer)).toEqual(refused('missing'));
    });

    it('RFC 9728 §2: says in its metadata with what proofs may be signed', async () => {
      const address = `${app.url}/.well-known/oauth-protected-resource`;
      expect(await (await fetch(address)).json()).toMatchObject({
        resource: RESOURCE,
        dpop_signing_alg_values_supported: ['ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512'],
        dpop_bound_access_tokens_required: false,
      });
    });

    it.each(STOLEN_TOKENS)('%s: refuses %s', async (_clause, _attack, refusedAs, make) => {
      const tried = make(players);
      sent.push(...[tried.proof ?? []].flat());
      expect(refusalOf(await attempt(tried))).toEqual(refused(refusedAs));
    });

    it('RFC 9449 §11.1: refuses a proof that was used, there and elsewhere', async () => {
      const proof = proofOf(players);
      expect((await attempt({ proof })).status).toBe(200);
      expect(refusalOf(await attempt({ proof }))).toEqual(refused('proof'));
      expect(refusalOf(await attempt({ proof, path: '/desk/stream' }))).toEqual(refused('proof'));
    });

    it('RFC 9449 §11.1: lets one of many uses at once in', async () => {
      const proof = proofOf(players);
      const answers = await Promise.all(Array.from({ length: 8 }, () => attempt({ proof })));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    });

    it('RFC 9449 §11.1: keeps an attacker from using up the ids of others', async () => {
      const { attacker, client, token } = players;
      const said = { url: TARGET, token, claims: { jti: `guessed-${app.url}` } };
      expect(refusalOf(await attempt({ proof: attacker.proof(said) }))).toEqual(refused('dpop'));
      expect(refusalOf(await attempt({ proof: client.proof({ ...said, method: 'GET' }) }))).toEqual(
        refused('proof'),
      );
      expect((await attempt({ proof: client.proof(said) })).status).toBe(200);
    });

    it('never reached the model with any of them, and wrote none of them down', async () => {
      expect(model.calls).toHaveLength(7);
      await app.app.get(AuditLog).flush();
      const said = JSON.stringify(audit.said());
      expect(said).toContain('GUARDIAN_INVALID_PROOF');
      const longParts = sent.flatMap((proof) => proof.split('.')).filter((part) => part.length > 40);
      expect(longParts.filter((part) => said.includes(part.slice(0, 40)))).toEqual([]);
    });
  });

  describe.each<[string, DpopOptions['nonce']]>([
    ['a key of this process', true],
    ['a key that processes share', secret('dpop/nonce')],
  ])('RFC 9449 §9: where a nonce is asked for, of %s', (_whose, nonce) => {
    serving({ nonce: nonce! });
    const withNonce = (given?: string) =>
      attempt({ proof: proofOf(players, given === undefined ? {} : { nonce: given }) });

    it('tells it to who has none, and takes it then', async () => {
      const answer = await withNonce();
      expect(refusalOf(answer)).toEqual(refused('nonce'));
      expect((await withNonce(answer.headers['dpop-nonce'] as string)).status).toBe(200);
    });

    it.each<[string, () => string]>([
      ['a forged one', () => 'A'.repeat(43)],
      ['one of another key', () => nonceOf('another key of another service, as long as it is')],
      ['one of six minutes ago', () => nonceOf(NONCE_KEY, 3)],
      ['an empty one', () => ''],
    ])('refuses %s and tells the next', async (_what, given) => {
      const answer = await withNonce(given());
      expect(refusalOf(answer)).toEqual(refused('nonce'));
      expect(answer.headers['dpop-nonce']).toMatch(/^[\w-]{43}$/);
    });

    it('tells none to who has no right to ask', async () => {
      const answer = await attempt({ proof: players.attacker.proof({ url: TARGET, token: players.token }) });
      expect(refusalOf(answer)).toEqual(refused('dpop'));
      expect(answer.headers['dpop-nonce']).toBeUndefined();
    });
  });

  describe('RFC 9728 §2: where nothing else is accepted', () => {
    serving({ required: true });

    it('offers DPoP alone, and refuses a token that is not bound', async () => {
      expect((await attempt()).status).toBe(200);
      const nothing = await sendRaw(app.url, { path: '/desk/ask', headers: {}, body: { text: 'May I?' } });
      expect(refusalOf(nothing)).toEqual([401, `DPoP ${OFFER}`]);
      const unbound = await attempt({ scheme: 'Bearer', token: agent(issuer), proof: undefined });
      expect(refusalOf(unbound)).toEqual([401, `DPoP error="invalid_token", ${OFFER}`]);
    });
  });

  describe('while nobody knows which proofs were used', () => {
    serving({ replays: new AwayStore() });

    it('admits none', async () => {
      expect(await attempt()).toMatchObject({ status: 503, body: { code: 'GUARDIAN_CONTROL_UNAVAILABLE' } });
    });
  });
});
