import { flag, pass, transform } from './verdict';
import { type ControlStep, VerdictLedger } from './verdict-ledger';

const throttleByNetwork: ControlStep = { name: 'throttle', step: 'network' };
const throttleByPrincipal: ControlStep = { name: 'throttle', step: 'principal' };
const injection: ControlStep = { name: 'injection' };

describe('VerdictLedger', () => {
  it('owes both steps of a control that runs in two places', () => {
    const ledger = new VerdictLedger();
    ledger.record(throttleByNetwork, pass());
    expect(ledger.missing([throttleByNetwork, throttleByPrincipal])).toEqual([throttleByPrincipal]);
  });

  it('owes prompt controls once per model call', () => {
    const ledger = new VerdictLedger();
    ledger.record(injection, pass(), 'call-1');
    expect(ledger.missing([injection], 'call-1')).toEqual([]);
    expect(ledger.missing([injection], 'call-2')).toEqual([injection]);
  });

  it('takes the most severe run as the verdict of a control', () => {
    const ledger = new VerdictLedger();
    ledger.record(injection, transform({ EMAIL: 1 }), 'call-1');
    ledger.record(injection, pass(), 'call-2');
    ledger.close([injection], 'call-3');
    expect(ledger.summary()).toEqual({ injection: 'not_run' });
  });

  it('tells the reason of the most severe run, and of no milder one', () => {
    const ledger = new VerdictLedger();
    ledger.record(throttleByNetwork, pass());
    expect(ledger.reasons()).toBeUndefined();
    ledger.record({ name: 'authentication' }, { kind: 'block', reason: 'token.exp' });
    ledger.record(injection, flag('shadow'), 'call-1');
    expect(ledger.reasons()).toEqual({ authentication: 'token.exp', injection: 'shadow' });
    ledger.record(injection, { kind: 'block' }, 'call-2');
    expect(ledger.reasons()).toEqual({ authentication: 'token.exp' });
  });

  it('records nothing for a control that answered nothing', () => {
    const ledger = new VerdictLedger();
    ledger.record(injection, undefined);
    expect(ledger.runs).toEqual([]);
  });
});
