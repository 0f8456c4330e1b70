import { generateText, stepCountIs } from 'ai';
import { type ToolDeclaration, ValueRestorer } from 'unseen-guardian/kernel';
import { modelDouble } from 'unseen-guardian/testing';
import { callOf, toolDesk } from '../../../test/tool-fixture';
import { restoreArguments } from './restored-arguments';

const restore = (text: string): string => text.replaceAll('⟦A⟧', 'ana@example.com');
const tool = (args: ToolDeclaration['args']) => ({ name: 'mail.send', args }) as ToolDeclaration;

describe('restoreArguments', () => {
  const input = { to: '⟦A⟧', text: 'To ⟦A⟧', lines: [{ for: '⟦A⟧', n: 1 }, 'x'], more: null };
  it.each([
    [{}, input],
    [{ to: { maxLength: 9 } }, input],
    [{ to: { restore: true } }, { ...input, to: 'ana@example.com' }],
    [{ 'lines.*.for': { restore: true } }, { ...input, lines: [{ for: 'ana@example.com', n: 1 }, 'x'] }],
    [{ lines: { restore: true } }, { ...input, lines: [{ for: 'ana@example.com', n: 1 }, 'x'] }],
    [{ 'to.deeper': { restore: true }, absent: { restore: true } }, input],
  ] as const)('puts values back where %j declares it, and nowhere else', (args, expected) => {
    expect(restoreArguments(tool(args), input, restore)).toEqual(expected);
  });
});

it('a tool gets values where it declares them, its rules look at the values, and so does the SDK', async () => {
  class SpecRestorer extends ValueRestorer {
    restore = (_exchange: unknown, text: string) => restore(text);
  }
  const answers = { replies: [[callOf('mail_send', { to: '⟦A⟧', text: 'To ⟦A⟧' })], 'Sent.'] };
  const desk = toolDesk(modelDouble(answers), {
    restorer: new SpecRestorer(),
    args: { 'mail.send': { to: { restore: true, domains: ['example.com'] } } },
  });
  const result = await desk.inside(() =>
    generateText({
      ...{ model: desk.model, prompt: 'Write to me.', tools: desk.guarded.for('mail.send') },
      ...{ stopWhen: stepCountIs(2), maxRetries: 0 },
    }),
  );
  expect(desk.ran).toEqual([['mail.send', { to: 'ana@example.com', text: 'To ⟦A⟧' }]]);
  expect(result.steps[0]!.toolCalls[0]!.input).toEqual({ to: 'ana@example.com', text: 'To ⟦A⟧' });
});
