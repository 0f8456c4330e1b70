import { jsonSchema } from 'ai';
import { type ModelDoubleOptions, modelDouble } from 'unseen-guardian/testing';
import { deskWith, type DeskSettings, WordControl } from './fixture';

/** What the specs ask for. */
export const SCHEMA = {
  type: 'object',
  properties: { mood: { enum: ['glad', 'sad'] }, note: { type: 'string' } },
  required: ['mood'],
  additionalProperties: false,
} as const;
/** The same, for the AI SDK. */
export const schema = jsonSchema<{ mood: string; note?: string }>(SCHEMA as never);
/** A desk over a double. */
export const deskOf = (double: ModelDoubleOptions, settings: DeskSettings = {}) => {
  const model = modelDouble(double);
  return { double: model, ...deskWith(model, { replyControls: [new WordControl()], ...settings }) };
};
/** The desk and its double. */
export type TestDesk = ReturnType<typeof deskOf>;

/** A part of a reply. */
export const text = (value: string) => ({ type: 'text' as const, text: value });
/** A call of the only tool. */
export const CALL = { type: 'tool-call' as const, toolCallId: 'c', toolName: 'look', input: '{}' };
/** The only tool. */
export const TOOLS = { look: { inputSchema: jsonSchema<object>({ type: 'object' }) } };
/** What looks like an answer, and is none. */
export const WORDS = 'I look for {"mood":"glad"}, as you said.';
/** What was recorded of the schema, in order. */
export const steps = ({ exchange }: TestDesk) =>
  exchange.ledger.runs.filter(({ step }) => step === 'schema').map(({ verdict }) => verdict.kind);
