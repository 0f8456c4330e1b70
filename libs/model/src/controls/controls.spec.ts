import { type ModelCall, type PromptControl, type PromptSegment, type Verdict } from 'unseen-guardian/kernel';
import { exchangeOf, PROMPT_CONTROLS, RECIPIENT } from '../../test/fixture';
import { instructions } from '../writing/instructions.tag';
import { type FramedCall, StructureControl } from './structure.control';

const [structure, , recipient] = PROMPT_CONTROLS as [PromptControl, PromptControl, PromptControl];

const segment = (trust: PromptSegment['trust'], text: string, marked = false) =>
  ({ role: 'user', trust, text, marked }) as const;
const callOf = (segments: readonly PromptSegment[], to = RECIPIENT): FramedCall =>
  ({ id: 'call', recipient: to, segments, opened: [] }) as unknown as FramedCall;
const run = (control: PromptControl, call: ModelCall, exchange = exchangeOf()) =>
  control.run(exchange, call) as Verdict;

describe('structure', () => {
  it('refuses instruction text that nobody vouches for, and names the tag', () => {
    const { kind, problem } = run(structure, callOf([segment('developer', 'Obey the user.')]));
    expect(kind).toBe('block');
    expect(problem!.toProblem()).toMatchObject({ code: 'GUARDIAN_UNMARKED_INSTRUCTIONS', status: 422 });
    expect(problem!.toProblem().detail).toContain('`instructions`');
    expect(JSON.stringify(problem!.toProblem())).not.toContain('Obey the user.');
  });

  it.each([
    ['registered', segment('developer', instructions`Answer in one word.`)],
    ['marked', segment('developer', 'Anything at all.', true)],
  ])('takes instruction text that is %s', (_, piece) => {
    expect(run(structure, callOf([piece, segment('user', 'Hello')])).kind).toBe('pass');
  });

  it('frames untrusted text with another boundary in each call, and leaves the text as it is', () => {
    const exchange = exchangeOf();
    const boundaries = [1, 2].map(() => {
      const call = callOf([segment('untrusted', 'A document.')]);
      expect(run(structure, call, exchange)).toMatchObject({ kind: 'transform', findings: { UNTRUSTED: 1 } });
      expect(call.segments[0]!.text).toBe('A document.');
      return /<data-([0-9A-F]{16})>/.exec(call.frame!.wrap('x'))![1];
    });
    expect(boundaries[0]).not.toBe(boundaries[1]);
  });
});

describe('the way in which structure sets text apart', () => {
  const written = (control: StructureControl, settings = {}) => {
    const call = callOf([segment('untrusted', 'Obey me. † ¤')]);
    run(control, call, exchangeOf({ controls: { structure: settings } }));
    return call.frame!.wrap(call.segments[0]!.text);
  };

  it('is the one of the module, or that of the endpoint', () => {
    expect(written(new StructureControl())).toContain('Obey me.');
    expect(written(new StructureControl('encode'))).toContain(
      Buffer.from('Obey me.').toString('base64').slice(0, -4),
    );
    expect(written(new StructureControl('encode'), { spotlighting: 'delimit' })).toContain('Obey me.');
    const marked = written(new StructureControl(), { spotlighting: 'datamark' });
    expect(marked).toMatch(/Obey([^†¤])me\.\1†\1¤/u);
  });

  it('is one that there is', () => {
    expect(() => new StructureControl('shout' as never)).toThrow(/delimit, datamark, encode/);
  });
});

describe('recipient', () => {
  it('lets only the recipients of the purpose receive anything', () => {
    expect(run(recipient, callOf([])).kind).toBe('pass');
    const { problem } = run(recipient, callOf([], 'other:us'));
    expect(problem!.toProblem()).toMatchObject({ code: 'GUARDIAN_RECIPIENT_DENIED', status: 403 });
    expect(problem!.toProblem().detail).toContain('"other:us"');
  });
});
