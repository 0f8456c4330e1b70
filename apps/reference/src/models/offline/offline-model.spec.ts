import { type LanguageModelV3Prompt } from '@ai-sdk/provider';
import { OfflineModel } from './offline-model';

const promptOf = (task: string, ...texts: string[]): LanguageModelV3Prompt => [
  { role: 'system', content: task },
  { role: 'user', content: texts.map((text) => ({ type: 'text', text })) },
];
const data = (text: string) => `<data-AB12>\n${text}\n</data-AB12>`;

async function say(prompt: LanguageModelV3Prompt): Promise<string> {
  const { content } = await new OfflineModel().doGenerate({ prompt });
  return content.map((part) => (part.type === 'text' ? part.text : '')).join('');
}

describe('OfflineModel', () => {
  it('names a mood in one word', async () => {
    expect(await say(promptOf('Name the mood.', 'The message:', data('This is a scandal')))).toBe('angry');
  });

  it('drafts a reply that keeps pseudonyms as they are', async () => {
    const draft = await say(
      promptOf(
        'Draft a reply.',
        ...['Customer name:', data('[CUSTOMER]'), 'E-mail:', data('⟦EMAIL:7F3K9Q2M⟧')],
        ...['Ticket:', data('My card ⟦CREDIT_CARD:11AA22BB⟧ was charged twice. Hi.')],
      ),
    );
    expect(draft).toContain('Hello [CUSTOMER],');
    expect(draft).toContain('⟦EMAIL:7F3K9Q2M⟧');
    expect(draft).toContain('"My card ⟦CREDIT_CARD:11AA22BB⟧ was charged twice."');
  });

  const DOCUMENTS = [
    'Documents:',
    data('Refunds\nA refund takes five days. Cards are charged at once.'),
    data('Delivery\nParcels arrive on Monday.'),
  ];
  const QUESTIONS: readonly [question: string, answer: RegExp][] = [
    ['How long do refunds take?', /^A refund takes five days\.$/],
    ['When will my parcel arrive?', /^Parcels arrive on Monday\.$/],
    ['Who was Napoleon?', /found nothing/],
  ];
  it.each(QUESTIONS)('answers "%s" with a sentence of the documents', async (question, answer) => {
    expect(await say(promptOf('Answer from the documents.', ...DOCUMENTS, question))).toMatch(answer);
  });

  it('summarises with the sentence that says the most', async () => {
    const text = 'Hello there. The order of two lamps was charged twice. The order was paid by card. Bye.';
    expect(await say(promptOf('Summarise this.', data(text)))).toContain('order');
  });

  it('streams the same words as it says at once', async () => {
    const prompt = promptOf('Answer from the documents.', ...DOCUMENTS, 'How long do refunds take?');
    const { stream } = await new OfflineModel().doStream({ prompt });
    const deltas: string[] = [];
    let last: string | undefined;
    for await (const part of stream) {
      if (part.type === 'text-delta') deltas.push(part.delta);
      last = part.type;
    }
    expect(deltas.length).toBeGreaterThan(3);
    expect(deltas.join('')).toBe(await say(prompt));
    expect(last).toBe('finish');
  });

  it('stops when the call is aborted', async () => {
    const abort = new AbortController();
    const { stream } = await new OfflineModel().doStream({
      prompt: promptOf('Answer.', ...DOCUMENTS, 'How long do refunds take?'),
      abortSignal: abort.signal,
    });
    const reader = stream.getReader();
    await reader.read();
    abort.abort();
    const rest = async () => {
      for (let part = await reader.read(); !part.done; part = await reader.read());
    };
    await expect(rest()).rejects.toThrow(/abort/i);
  });
});
