import {
  type ControlSettings,
  pass,
  ReplyBlockedException,
  ReplyControl,
  type ReplyFilter,
  type Verdict,
} from 'unseen-guardian/kernel';
import { modelDouble } from 'unseen-guardian/testing';
import { deskWith, WordControl } from '../../test/fixture';

const ASK = { prompt: [{ role: 'user', content: [{ type: 'text', text: 'Hello' }] }] };

/** A filter that holds two characters back, and breaks at the character `!`. */
class BrittleControl extends ReplyControl {
  readonly name = 'unsafe-output';
  open(): ReplyFilter {
    let held = '';
    return {
      write: (_channel, piece) => {
        if (piece.includes('!')) throw new Error('broken');
        const all = held + piece;
        held = all.slice(-2);
        return all.slice(0, -2);
      },
      end: () => held,
      verdict: pass,
    };
  }
}

/** A control whose filter gives its verdict only at the end. */
class LateControl extends ReplyControl {
  readonly name = 'canary';
  constructor(private readonly said: Verdict | undefined) {
    super();
  }
  open(): ReplyFilter {
    return { write: (_channel, piece) => piece, end: () => '', verdict: () => this.said as Verdict };
  }
}

class UnopenableControl extends ReplyControl {
  readonly name = 'canary';
  open(): never {
    throw new Error('broken');
  }
}

async function ask(control: ReplyControl, chunks: readonly string[], settings: ControlSettings = {}) {
  const double = modelDouble({ chunks });
  const { exchange, model, inside } = deskWith(double, {
    replyControls: [control],
    controls: { [control.name]: settings },
  });
  const parts: { type: string; delta?: string; error?: { code: string } }[] = [];
  const failure = await inside(async () => {
    const { stream } = await model.doStream(ASK);
    for await (const part of stream) parts.push(part);
  }).catch(({ code }: { code: string }) => code);
  const text = parts.map(({ type, delta }) => (type === 'text-delta' ? delta : '')).join('');
  const code = failure ?? parts.find(({ type }) => type === 'error')?.error?.code;
  return {
    text,
    code,
    verdicts: exchange.ledger.runs.filter(({ name }) => name === control.name).map(({ verdict }) => verdict),
    calls: double.calls.length,
  };
}

const until = (date: string): ControlSettings => ({ shadow: { until: date } });

describe('a reply control in shadow', () => {
  it('reports what it would have changed, and changes nothing', async () => {
    const { text, code, verdicts } = await ask(new WordControl(), ['a SEC', 'RET b'], until('2999-01-01'));
    expect([text, code]).toEqual(['a SECRET b', undefined]);
    expect(verdicts).toEqual([{ kind: 'flag', reason: 'shadow', findings: { WORD: 1 } }]);
  });

  it('reports what it would have refused, and refuses nothing', async () => {
    const { text, verdicts } = await ask(new WordControl(), ['a FOR', 'BIDDEN b', ' c'], until('2999-01-01'));
    expect(text).toBe('a FORBIDDEN b c');
    expect(verdicts).toEqual([{ kind: 'flag', reason: 'shadow' }]);
  });

  it('enforces after its end date', async () => {
    expect((await ask(new WordControl(), ['SECRET'], until('2001-01-01'))).text).toBe('[w]');
  });
});

describe('a reply control that breaks', () => {
  it('denies', async () => {
    const { text, code, verdicts } = await ask(new BrittleControl(), ['abcd', 'e!f', 'gh']);
    expect([text, code]).toEqual(['ab', 'GUARDIAN_CONTROL_UNAVAILABLE']);
    expect(verdicts).toEqual([{ kind: 'error', reason: 'exception' }]);
  });

  it('lets everything through, what it held too, only where that was asked for by name', async () => {
    const { text, code, verdicts } = await ask(new BrittleControl(), ['abcd', 'e!f', 'gh'], {
      onError: 'allow',
    });
    expect([text, code]).toEqual(['abcde!fgh', undefined]);
    expect(verdicts).toEqual([{ kind: 'error', reason: 'allowed' }]);
  });

  it('costs no call when it breaks before', async () => {
    const { code, calls, verdicts } = await ask(new UnopenableControl(), ['a']);
    expect([code, calls]).toEqual(['GUARDIAN_CONTROL_UNAVAILABLE', 0]);
    expect(verdicts).toEqual([{ kind: 'error', reason: 'exception' }]);
    expect((await ask(new UnopenableControl(), ['a'], { onError: 'allow' })).text).toBe('a');
  });
});

describe('a filter that cannot say its verdict', () => {
  const mute = new (class extends LateControl {
    override open(): ReplyFilter {
      const verdict = () => {
        throw new Error('broken');
      };
      return { write: (_channel, piece) => piece, end: () => '', verdict };
    }
  })(undefined);

  it('denies, or is recorded where errors are allowed', async () => {
    expect((await ask(mute, ['a'])).code).toBe('GUARDIAN_CONTROL_UNAVAILABLE');
    const { code, verdicts } = await ask(mute, ['a'], { onError: 'allow' });
    expect([code, verdicts]).toEqual([undefined, [{ kind: 'error', reason: 'allowed' }]]);
  });

  it('does not take the process down when the caller hangs up', async () => {
    const { exchange, model, inside } = deskWith(modelDouble(), { replyControls: [mute] });
    await inside(() => model.doStream(ASK));
    exchange.abort();
    expect(exchange.calls[0]!.outcome).toBe('aborted');
    expect(exchange.ledger.summary()).toMatchObject({ canary: 'error' });
  });
});

describe('a verdict at the end', () => {
  it.each([
    ['a refusal', { kind: 'block', problem: new ReplyBlockedException() } as const, 'GUARDIAN_REPLY_BLOCKED'],
    ['a refusal without words', { kind: 'block' } as const, 'GUARDIAN_REPLY_BLOCKED'],
    ['none at all', undefined, 'GUARDIAN_CONTROL_NOT_RUN'],
  ])('counts: %s', async (_, verdict, code) => {
    expect((await ask(new LateControl(verdict), ['a'])).code).toBe(code);
  });
});
