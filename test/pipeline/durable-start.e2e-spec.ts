import { type AuditRecord } from 'unseen-guardian/audit';
import { MemoryAuditStore, modelDouble, onEveryAdapter, TokenIssuer } from 'unseen-guardian/testing';
import { smallDesk } from '../support/small-desk';
import { openStream } from '../support/sse';

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
    /** Resolves as soon as the headers arrive. */
    const send = (path: string) =>
      openStream(`${desk.url}/desk/${path}`, token, { text: 'When do you open?' });
    return { desk, send };
  };

  describe.each(['ask', 'stream'])('POST /desk/%s', (path) => {
    it('lets no byte leave before the start record is written', async () => {
      const store = new HeldStore();
      const { desk, send } = await serve(store);
      let haveHeadersArrived = false;
      const answer = send(path).finally(() => (haveHeadersArrived = true));
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(haveHeadersArrived).toBe(false);
      expect(store.records).toHaveLength(0);
      store.open();
      const response = await answer;
      expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('nine')]);
      await desk.close();
    });

    it('answers 503 when the start record cannot be written', async () => {
      const store = new FullStore();
      const { desk, send } = await serve(store);
      const response = await send(path);
      const text = await response.text();
      expect([response.status, JSON.parse(text)]).toEqual([
        503,
        expect.objectContaining({ code: 'GUARDIAN_CONTROL_UNAVAILABLE', control: 'audit' }),
      ]);
      expect(text).not.toContain('nine');
      store.isFull = false;
      await desk.close();
      // Nothing was lost meanwhile: what waited is written when there is room again.
      expect(store.said().map(({ type }) => type)).toContain('exchange.settled');
    });
  });
});
