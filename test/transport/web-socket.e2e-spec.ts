import { definePolicies } from 'unseen-guardian/authorization';
import { modelDouble, onEveryAdapter } from 'unseen-guardian/testing';
import { eventually } from '../support/sse';
import { Card, reached } from './chat-gateway';
import { QUESTION, socketSuite } from './socket-suite';

onEveryAdapter((start) => {
  const { desk, serve, open, told, settled } = socketSuite(start);

  it('denies an endpoint reached over a transport that it does not declare', async () => {
    await serve(modelDouble());
    const socket = await open('/chat');
    socket.send('undeclared', QUESTION);
    await told(socket, 1);
    expect(socket.events).toMatchObject([
      { event: 'guardrail', data: { status: 403, code: 'GUARDIAN_TRANSPORT_DENIED', control: 'transport' } },
    ]);
    await settled(1);
    expect(desk().settled()).toMatchObject([{ outcome: 'denied', code: 'GUARDIAN_TRANSPORT_DENIED' }]);
    expect(reached).toEqual(['connected']);
  });

  it('answers over one socket what may be answered, after what may not', async () => {
    const model = modelDouble({ replies: ['At nine.'] });
    await serve(model);
    const socket = await open('/desk');
    socket.send('ask', { ...QUESTION, birthday: '1990-01-01' });
    await told(socket, 1);
    socket.send('ask', QUESTION);
    await told(socket, 2);
    expect(socket.events).toMatchObject([
      { event: 'guardrail', data: { code: 'GUARDIAN_UNNEEDED_DATA' } },
      { event: 'answer', data: 'At nine.' },
    ]);
    expect(socket.closeCode).toBeUndefined();
    await settled(2);
    expect(desk().settled()).toMatchObject([
      { outcome: 'denied', status: 422 },
      { outcome: 'completed', status: 200, controls: { audit: 'pass', authentication: 'pass' } },
    ]);
  });

  it('passes each event of an Observable on, and settles with the last', async () => {
    await serve(modelDouble());
    const socket = await open('/chat');
    socket.send('several');
    await told(socket, 3);
    expect(socket.events.map(({ data }) => data as number)).toEqual([1, 2, 3]);
    await settled(1);
    expect(desk().settled()).toMatchObject([{ outcome: 'completed' }]);
  });

  it('shows of entities what may be read, in one event and in each of several', async () => {
    const policies = [
      definePolicies('Desk', { ask: { actions: ['ask'], roles: ['agent'] } }),
      definePolicies(Card, { read: { actions: ['read'], roles: ['agent'], reads: ['name'] } }),
    ];
    await serve(modelDouble(), { options: { authorization: { policies } } });
    const socket = await open('/chat');
    socket.send('card');
    await told(socket, 1);
    socket.send('cards');
    await told(socket, 3);
    expect(socket.events.map(({ data }) => data as unknown)).toEqual([
      { name: 'one' },
      { name: 'first' },
      { found: [{ name: 'second' }] },
    ]);
  });

  it('settles a message that has no answer', async () => {
    await serve(modelDouble());
    const socket = await open('/chat');
    socket.send('nothing');
    await settled(1);
    expect(desk().settled()).toMatchObject([{ outcome: 'completed' }]);
    expect(socket.events).toEqual([]);
  });

  it('refuses bytes as an answer', async () => {
    await serve(modelDouble());
    const socket = await open('/chat');
    socket.send('file');
    await told(socket, 1);
    expect(socket.events).toMatchObject([{ event: 'guardrail', data: { code: 'GUARDIAN_INTERNAL' } }]);
  });

  it('records what a guard of the host refuses behind ours', async () => {
    await serve(modelDouble());
    const socket = await open('/chat');
    socket.send('guarded', 'at night');
    await told(socket, 1);
    expect(socket.guardrails).toHaveLength(1);
    await settled(1);
    expect(desk().settled()).toMatchObject([
      { endpoint: 'chat.guarded', outcome: 'denied', code: 'GUARDIAN_FORBIDDEN' },
    ]);
  });

  it('ends a reply that is stopped in its middle with one guardrail event, and no other reply', async () => {
    const chunks = ['We ', 'open ', 'at ', 'nine ', 'and ', 'close.'];
    const model = modelDouble({ chunks, fail: new Error('overloaded'), paced: true });
    await serve(model);
    const [broken, other] = [await open('/desk'), await open('/chat')];
    other.send('endless');
    await told(other, 1);
    broken.send('stream', QUESTION);
    await eventually(() => model.calls.length === 1);
    model.next(5);
    await told(broken, 1);
    model.next(5);
    await eventually(() => broken.guardrails.length > 0);
    await settled(1);
    expect(broken.events.at(-1)).toMatchObject({ data: { code: 'GUARDIAN_PROVIDER_FAILED' } });
    expect(broken.guardrails).toHaveLength(1);
    expect(broken.events[0]).toMatchObject({ event: 'word' });
    expect(desk().settled()).toMatchObject([{ outcome: 'stopped', code: 'GUARDIAN_PROVIDER_FAILED' }]);
    expect([broken.closeCode, other.closeCode, other.guardrails.length]).toEqual([undefined, undefined, 0]);
  });

  it('aborts and settles every message of a socket that closes, and of no other', async () => {
    const model = modelDouble({ hang: true });
    await serve(model);
    const [leaving, staying, chatting] = [await open('/desk'), await open('/desk'), await open('/chat')];
    leaving.send('ask', QUESTION);
    leaving.send('stream', QUESTION);
    chatting.send('endless');
    await told(chatting, 1);
    await eventually(() => model.calls.length === 2);
    staying.send('ask', QUESTION);
    await eventually(() => model.calls.length === 3);
    leaving.socket.terminate();
    await settled(2);
    expect(model.calls.map(({ aborted }) => aborted)).toEqual([true, true, false]);
    chatting.close();
    await settled(3);
    expect(
      desk()
        .settled()
        .map(({ outcome }) => outcome),
    ).toEqual(['aborted', 'aborted', 'aborted']);
    const ids = desk()
      .settled()
      .map(({ exchangeId }) => exchangeId);
    expect(new Set(ids).size).toBe(3);
  });

  it('keeps messages of one socket apart that are the same', async () => {
    const model = modelDouble({ replies: ['At nine.'] });
    await serve(model);
    const socket = await open('/desk');
    for (let count = 0; count < 5; count++) socket.send('ask', QUESTION);
    for (let count = 0; count < 5; count++) socket.send('ask', 'not an object');
    await told(socket, 10);
    await settled(10);
    const outcomes = desk()
      .settled()
      .map(({ outcome }) => outcome as string);
    expect(outcomes.filter((outcome) => outcome === 'completed')).toHaveLength(5);
    expect(outcomes.filter((outcome) => outcome === 'denied')).toHaveLength(5);
    expect(new Set(socket.guardrails.map(({ data }) => data.requestId as string)).size).toBe(5);
  });
});
