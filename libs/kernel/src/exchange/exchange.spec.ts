import { ForbiddenActionException } from '../problem/exceptions';
import { SystemClock } from '../words/clock';
import { RandomIds } from '../words/ids';
import { type EndpointPolicy } from './endpoint-policy';
import { Exchange } from './exchange';

const open = () =>
  new Exchange({ policy: {} as EndpointPolicy, clock: new SystemClock(), ids: new RandomIds() });

describe('the signal of an exchange', () => {
  it.each([true, false])('fires with the problem that stopped it (asked for first: %s)', (first) => {
    const [exchange, problem] = [open(), new ForbiddenActionException()];
    const early = first ? exchange.signal : undefined;
    exchange.stop(problem);
    expect(exchange.signal).toMatchObject({ aborted: true, reason: problem });
    expect(early ?? exchange.signal).toBe(exchange.signal);
  });

  it.each([true, false])('fires when the caller hangs up (asked for first: %s)', (first) => {
    const exchange = open();
    if (first) expect(exchange.signal.aborted).toBe(false);
    exchange.abort();
    exchange.stop(new ForbiddenActionException());
    expect(exchange.signal.reason).toMatchObject({ name: 'AbortError' });
    expect(exchange.stopped).toBeInstanceOf(ForbiddenActionException);
  });
});
