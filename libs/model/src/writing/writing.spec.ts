import { type ModelMessage } from 'ai';
import { NoExchangeError } from 'unseen-guardian/kernel';
import { exchangeOf } from '../../test/fixture';
import { runInExchange } from 'unseen-guardian/kernel';
import { conversation } from './conversation';
import { instructions, isInstruction } from './instructions.tag';
import { prompt } from './prompt.tag';
import { untrusted } from './untrusted';

const exchange = exchangeOf();
const inside = <Result>(work: () => Result) => runInExchange(exchange, work);
const { mark } = exchange;

describe('prompt', () => {
  it('keeps instructions and data apart, and marks each piece', () => {
    const messages: ModelMessage[] = inside(
      () => prompt`Sum up ${untrusted('the text', 'ticket')} in a word.`,
    );
    expect(messages).toEqual([
      {
        role: 'user',
        content: [
          { type: 'text', text: 'Sum up ', providerOptions: { guardian: { trust: 'developer', mark } } },
          {
            type: 'text',
            text: 'the text',
            providerOptions: { guardian: { trust: 'untrusted', mark, source: 'ticket' } },
          },
          { type: 'text', text: ' in a word.', providerOptions: { guardian: { trust: 'developer', mark } } },
        ],
      },
    ]);
  });

  it('takes a list of documents', () => {
    const documents = [untrusted('one'), untrusted('two')];
    const [message] = inside(() => prompt`${documents}`);
    expect(message!.content.map(({ text }) => text)).toEqual(['one', 'two']);
  });

  it('refuses a plain string, when it compiles and when it runs', () => {
    // @ts-expect-error -- a plain string is no data: this line must not compile
    expect(() => inside(() => prompt`Sum up ${'the text'}`)).toThrow(/untrusted/);
    // @ts-expect-error -- neither is a look-alike
    expect(() => inside(() => prompt`${{ text: 'the text', source: 'x' }}`)).toThrow(TypeError);
  });

  it('needs an exchange', () => {
    expect(() => prompt`Sum up.`).toThrow(NoExchangeError);
  });

  it('never prints the text of an untrusted value', () => {
    expect(String(untrusted('the text'))).toBe('[untrusted]');
    expect(JSON.stringify(untrusted('the text'))).not.toContain('the text');
  });
});

describe('instructions', () => {
  it('registers static text', () => {
    const text: string = instructions`
      Be brief.
    `;
    expect(text).toBe('Be brief.');
    expect(isInstruction(text)).toBe(true);
    expect(isInstruction('Be long.')).toBe(false);
  });

  it('refuses values, when it compiles and when it runs', () => {
    // @ts-expect-error -- instructions are static: this line must not compile
    expect(() => instructions`Be ${'anything'}`).toThrow(TypeError);
    expect(() => instructions(['Be anything'] as unknown as TemplateStringsArray)).toThrow(TypeError);
  });
});

describe('conversation', () => {
  it('marks each turn with who wrote it', () => {
    const turns = [
      { role: 'user', text: 'Hello' },
      { role: 'assistant', text: 'Hello!' },
    ] as const;
    const messages: ModelMessage[] = inside(() => [...conversation(turns), ...prompt`And now?`]);
    expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
    expect(messages[1]).toMatchObject({
      content: [{ providerOptions: { guardian: { trust: 'assistant', mark } } }],
    });
  });
});
