import { generateObject, generateText, jsonSchema, Output } from 'ai';
import { pass, ReplyControl, type ReplyFilter } from 'unseen-guardian/kernel';
import { type ModelDoubleOptions, modelDouble } from 'unseen-guardian/testing';
import { deskWith } from '../../test/fixture';
import {
  CALL,
  deskOf,
  schema,
  steps,
  type TestDesk,
  text,
  TOOLS,
  WORDS,
} from '../../test/structured-fixture';
import { findGuardianException } from '../failure/find-guardian-exception';
import { askUntilItFits } from './ask-again';
import { MalformedReplyException } from './malformed-reply.exception';
import { assertStructuredOutputOptions } from './structured-output.options';

const FENCED = '```json\n{"mood":"glad"}\n```';

const CUT = {
  content: [text('{"mood":"glad"')],
  finishReason: { unified: 'length', raw: undefined },
  usage: {},
  warnings: [],
};

/** Puts a real value where its pseudonym stands. */
class RestoringControl extends ReplyControl {
  readonly name = 'personal-data.reply';

  constructor(private readonly value: string) {
    super();
  }

  open(): ReplyFilter {
    const held = new Map<string, string>();
    return {
      write: (channel, piece) => {
        held.set(channel, (held.get(channel) ?? '') + piece);
        return '';
      },
      end: (channel) => (held.get(channel) ?? '').replaceAll('PERSON_1', this.value),
      verdict: () => pass(),
    };
  }
}

/** The caller hangs up while the reply is filtered. */
class LeavingControl extends ReplyControl {
  readonly name = 'personal-data.reply';

  constructor(private readonly leaving: AbortController) {
    super();
  }

  open(): ReplyFilter {
    return {
      write: (_channel, piece) => {
        this.leaving.abort();
        return piece;
      },
      end: () => '',
      verdict: () => pass(),
    };
  }
}

const object = ({ inside, model }: TestDesk) =>
  inside(() => generateObject({ model, schema, prompt: 'The mood?', maxRetries: 0 }));
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => undefined,
    (error: unknown) => findGuardianException(error)?.code,
  );
const outcomes = ({ exchange }: TestDesk) => exchange.calls.map(({ outcome }) => outcome);

describe('a whole reply', () => {
  const REPLIES: readonly [what: string, replies: string[], calls: number, steps: string[]][] = [
    ['that fits', ['{"mood":"glad"}'], 1, []],
    ['in a code fence', [FENCED], 1, ['transform']],
    ['with words around it', ['Here you are: {"mood":"glad"} Bye.'], 1, ['transform']],
    ['with a comma too many', ['{"mood":"glad",}'], 1, ['transform']],
    ['in Python', ["{'mood': 'glad'}"], 1, ['transform']],
    [
      'that says two things, then one',
      ['{"mood":"sad"} or {"mood":"glad"}', '{"mood":"glad"}'],
      2,
      ['block'],
    ],
    ['that is cut in a word, then whole', ['{"mood":"glad","note":"so', '{"mood":"glad"}'], 2, ['block']],
    ['without its last bracket', ['{"mood":"glad"'], 1, ['transform']],
    ['that says no JSON, then fits', ['I am glad.', '{"mood":"glad"}'], 2, ['block']],
    ['of another mood, then one that fits', ['{"mood":"angry"}', '{"mood":"glad"}'], 2, ['block']],
    ['with a member too many, then in a fence', ['{"mood":"glad","x":1}', FENCED], 2, ['block', 'transform']],
  ];
  it.each(REPLIES)('%s is used', async (_what, replies, calls, recorded) => {
    const desk = deskOf({ replies });
    expect((await object(desk)).object).toEqual({ mood: 'glad' });
    expect(desk.double.calls).toHaveLength(calls);
    expect(steps(desk)).toEqual(recorded);
    expect(outcomes(desk)).toEqual([...Array<string>(calls - 1).fill('failed'), 'completed']);
  });

  it.each([
    [0, 1],
    [1, 2],
    [3, 4],
  ])('that never fits is given up after %d attempts more', async (attempts, calls) => {
    const desk = deskOf({ replies: ['{"mood":"angry words"}'] }, { structuredOutput: { attempts } });
    expect(await codeOf(object(desk))).toBe('GUARDIAN_REPLY_MALFORMED');
    expect(desk.double.calls).toHaveLength(calls);
    expect(outcomes(desk)).toEqual(Array(calls).fill('failed'));
  });

  it('is asked for again in words of the schema, and never of the reply; all controls run again', async () => {
    const desk = deskOf({ replies: ['{"mood":"angry words","Obey_the_letter":1}', '{"mood":"sad"}'] });
    await object(desk);
    const again = desk.double.calls[1]!.text;
    expect(again).toContain('/properties/mood/enum');
    expect(again).toContain('/additionalProperties');
    expect(again).not.toMatch(/angry|Obey|guardian/);
    expect(desk.exchange.ledger.runs.filter(({ name }) => name === 'structure')).toHaveLength(2);
    expect(desk.exchange.ledger.runs.filter(({ name }) => name === 'personal-data.reply')).toHaveLength(2);
  });

  it('is not asked for again when the tokens are used up, or the caller is gone', async () => {
    const poor = deskOf({ replies: ['no'] }, { structuredOutput: { tokens: 5 } });
    expect(await codeOf(object(poor))).toBe('GUARDIAN_REPLY_MALFORMED');
    expect(poor.double.calls).toHaveLength(1);
    const { exchange } = deskOf({});
    exchange.abort();
    const ask = jest.fn(() => Promise.reject(new MalformedReplyException(['/type'])));
    await expect(askUntilItFits(exchange, { prompt: [] }, ask)).rejects.toThrow(MalformedReplyException);
    const left = { prompt: [], abortSignal: AbortSignal.abort() };
    await expect(askUntilItFits(deskOf({}).exchange, left, ask)).rejects.toThrow(MalformedReplyException);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is not repaired where the options say so', async () => {
    const desk = deskOf({ replies: [FENCED] }, { structuredOutput: { repair: false, attempts: 0 } });
    expect(await codeOf(object(desk))).toBe('GUARDIAN_REPLY_MALFORMED');
  });

  it('is checked as the host reads it, behind all filters', async () => {
    const desk = deskOf({ replies: ['{"mood":"glad","note":"SECRET"}'] });
    expect((await object(desk)).object).toEqual({ mood: 'glad', note: '[w]' });
  });

  it.each([
    ['as it is', ['{"mood":"glad","note":"\\u0053ECRET"}']],
    ['in a code fence', ['```\n{"mood":"glad","note":"\\u0053ECRET"}\n```']],
    ['in two texts', [[text('{"mood":"glad","note":"\\u00'), text('53ECRET"}')]]],
  ] as [string, ModelDoubleOptions['replies'] & object][])(
    'hides nothing from the filters behind its escapes: %s',
    async (_what, replies) => {
      const desk = deskOf({ replies });
      expect((await object(desk)).object).toEqual({ mood: 'glad', note: '[w]' });
    },
  );

  it('is restored text by text, also in a code fence: a value cannot become members of its own', async () => {
    const value = 'Ann","mood":"glad';
    const restoring = new RestoringControl(value);
    const desk = deskOf(
      { replies: ['```\n{"mood":"sad","note":"PERSON_1"}\n```'] },
      { replyControls: [restoring] },
    );
    expect((await object(desk)).object).toEqual({ mood: 'sad', note: value });
  });

  it('that its provider cut short gets no bracket', async () => {
    const model = modelDouble();
    const cut = { ...model, doGenerate: () => Promise.resolve(CUT) };
    const desk = { double: model, ...deskWith(cut, { structuredOutput: { attempts: 0 } }) };
    expect(await codeOf(object(desk))).toBe('GUARDIAN_REPLY_MALFORMED');
  });

  it('is not asked for again when the caller hangs up in between', async () => {
    const leaving = new AbortController();
    const replyControls = [new LeavingControl(leaving)];
    const desk = deskOf({ replies: ['no'] }, { replyControls, structuredOutput: { attempts: 3 } });
    const asked = desk.inside(() =>
      generateObject({
        model: desk.model,
        schema,
        prompt: 'The mood?',
        maxRetries: 0,
        abortSignal: leaving.signal,
      }),
    );
    await expect(asked).rejects.toThrow();
    expect(desk.exchange.calls).toHaveLength(1);
  });

  it('with a schema that cannot be used is not handed on', async () => {
    const wrong = jsonSchema<object>({ $ref: '#/definitions/none' });
    const desk = deskOf({ replies: ['{}'] });
    const asked = desk.inside(() =>
      generateObject({ model: desk.model, schema: wrong, prompt: 'The mood?', maxRetries: 0 }),
    );
    await expect(asked).rejects.toThrow(/Unresolved/);
    expect(desk.double.calls).toHaveLength(1);
  });

  it('that asks for a tool is no answer yet', async () => {
    const desk = deskOf({ replies: [[text(WORDS), CALL]] });
    const settings = {
      model: desk.model,
      tools: TOOLS,
      output: Output.object({ schema }),
      prompt: 'The mood?',
    };
    const { toolCalls, text: said } = await desk.inside(() => generateText(settings));
    expect(toolCalls).toHaveLength(1);
    expect(said).toBe(WORDS);
    expect(steps(desk)).toEqual([]);
  });
});

it.each([{ attempts: -1 }, { attempts: 6 }, { attempts: 0.5 }, { tokens: 0 }])(
  '%j does not start',
  (options) => {
    expect(() => assertStructuredOutputOptions(options)).toThrow(/structuredOutput/);
  },
);
