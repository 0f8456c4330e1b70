import { type AuditRecord } from 'unseen-guardian/audit';
import { MemoryAuditStore, modelDouble, onEveryAdapter, TokenIssuer } from 'unseen-guardian/testing';
import { ask } from '../support/http-client';
import { smallDesk } from '../support/small-desk';

/** A store that writes nothing until it is told to. */
class HeldStore extends MemoryAuditStore {
  open!: () => void;
  private readonly gate = new Promise<void>((resolve) => (this.open = resolve));

  override async append(batch: readonly AuditRecord[]): Promise<void> {
    await this.gate;
    await super.append(batch);
  }
}

/** A store whose disk is full, until somebody makes room. */
class FullStore extends MemoryAuditStore {
  isFull = true;

  override append(batch: readonly AuditRecord[]): Promise<void> {
    return this.isFull ? Promise.reject(new Error('no space left on device')) : super.append(batch);
  }
}

onEveryAdapter((start) => {
  let issuer: TokenIssuer;
  beforeAll(async () => (issuer = await TokenIssuer.start({ audience: 'small-desk' })));
  afterAll(() => issuer.stop());

  const serve = async (store: MemoryAuditStore) => {
    const model = modelDouble({ replies: ['At nine.'] });
    const desk = await start(smallDesk({ issuer, model, options: { audit: { store } } }));
    const token = issuer.token({ sub: 'ana', tenant: 'acme', roles: ['agent'] });
    const send = (path: string) =>
      ask(`${desk.url}/desk/${path}`, { token, body: { text: 'When do you open?' } });
    return { desk, send };
  };

  describe.each(['ask', 'stream'])('POST /desk/%s', (path) => {
    it('lets no byte leave before the start record is written', async () => {
      const store = new HeldStore();
      const { desk, send } = await serve(store);
      let hasAnswered = false;
      const answer = send(path).finally(() => (hasAnswered = true));
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(hasAnswered).toBe(false);
      expect(store.records).toHaveLength(0);
      store.open();
      const { status, text } = await answer;
      expect([status, text]).toEqual([200, expect.stringContaining('nine')]);
      await desk.close();
    });

    it('answers 503 when the start record cannot be written', async () => {
      const store = new FullStore();
      const { desk, send } = await serve(store);
      const { status, body, text } = await send(path);
      expect([status, body.code, body.control]).toEqual([503, 'GUARDIAN_CONTROL_UNAVAILABLE', 'audit']);
      expect(text).not.toContain('nine');
      store.isFull = false;
      await desk.close();
      // Nothing was lost meanwhile: what waited is written when there is room again.
      expect(store.said().map(({ type }) => type)).toContain('exchange.settled');
    });
  });
});
