import { type Exchange, type ModelCall, RandomIds, type SourceData } from 'unseen-guardian/kernel';
import { FixedClock } from '../../../testing/src/fixed-clock';
import { exchangeOf } from '../../fixtures/exchange-of';
import { fittingName } from './fitting-name';
import { recordOf } from './record-of';

const ticket = (locator = '42'): SourceData => ({
  store: 'tickets',
  kind: 'app_table',
  locator,
  categories: ['contact'],
});

describe('recordOf', () => {
  it('says why, by whom, to whom and how much', () => {
    const clock = new FixedClock(1_000);
    const exchange = exchangeOf({ clock, retention: 5_000 });
    const call = { model: 'default', startedAt: 0, segments: [], opened: [] };
    const sent: ModelCall = {
      ...{ ...call, id: 'a', modelId: 'gpt-5-mini', recipient: 'openai:eu', promptDigest: 'ff' },
      usage: { inputTokens: 10, outputTokens: 2 },
    };
    exchange.calls.push(
      sent,
      { ...sent, id: 'b' },
      { ...call, id: 'c', modelId: 'never', recipient: 'never:called' },
    );
    const node = exchange.lineage.node(ticket());
    clock.set(3_000);
    expect(recordOf(exchange, 'actor')).toEqual({
      tenantId: 'acme',
      run: {
        ...{
          id: exchange.id,
          endpoint: 'tickets.classify',
          purpose: 'support.triage',
          legalBasis: 'contract',
        },
        ...{
          actor: 'actor',
          recipients: ['openai:eu'],
          models: ['gpt-5-mini'],
          inputTokens: 20,
          outputTokens: 4,
        },
        ...{ startedAt: 1_000, endedAt: 3_000 },
      },
      nodes: [{ ...ticket(), id: node.id, createdAt: 3_000, expiresAt: 8_000 }],
      ...{ edges: [], links: [] },
    });
  });

  it('says under which terms a recipient was sent data', () => {
    const exchange = exchangeOf({});
    const terms = { own: 'a double' };
    exchange.lineage.node({
      store: 'double:local',
      kind: 'provider_call',
      locator: '1',
      categories: [],
      terms,
    });
    expect(recordOf(exchange, 'actor').nodes).toMatchObject([{ store: 'double:local', terms }]);
  });

  it('never names the caller', () => {
    const exchange = exchangeOf({});
    exchange.lineage.node(ticket());
    expect(JSON.stringify(recordOf(exchange, 'actor'))).not.toContain(exchange.principal.subject);
  });

  it('ends even a retention that has no end', () => {
    const exchange = exchangeOf({ retention: Number.MAX_VALUE });
    exchange.lineage.node(ticket());
    const [node] = recordOf(exchange, 'actor').nodes;
    expect(new Date(node!.expiresAt).getUTCFullYear()).toBe(9999);
  });

  it.each<[string, (exchange: Exchange) => void]>([
    ['no UUID', ({ lineage }) => lineage.link({ id: 'jo@example.com' }, lineage.node(ticket()))],
    ['unknown kind', ({ lineage }) => lineage.node({ ...ticket(), kind: 'shelf' as 'log' })],
    ['unknown kind', ({ lineage }) => lineage.node({ ...ticket(), kind: 'constructor' as 'log' })],
    [
      'unknown transform',
      ({ lineage }) =>
        lineage.derive(lineage.node(ticket()), lineage.node(ticket('43')), 'EATEN' as 'LOGGED'),
    ],
  ])('refuses a trace that no store would take: %s', (message, spoil) => {
    const exchange = exchangeOf({ ids: new RandomIds() });
    spoil(exchange);
    expect(() => recordOf(exchange, 'actor')).toThrow(message);
  });
});

describe('fittingName', () => {
  it.each(['42', 'gpt|req-1', 'straße 7', '日本', 'a'.repeat(512)])('keeps %s', (name) => {
    expect(fittingName(name)).toBe(name);
  });

  it.each(['', 'a\u0000b', 'a\nb', '\ud800', 'a'.repeat(513)])(
    'digests what a store cannot hold: %j',
    (name) => {
      expect(fittingName(name)).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(fittingName(name)).toBe(fittingName(name));
    },
  );
});
