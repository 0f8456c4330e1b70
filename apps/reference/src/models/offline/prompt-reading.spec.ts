import { readPrompt } from './prompt-reading';

const user = (...texts: string[]) => ({
  role: 'user' as const,
  content: texts.map((text) => ({ type: 'text' as const, text })),
});

describe('readPrompt', () => {
  it('takes data out of its frames, with the words before it', () => {
    const reading = readPrompt([
      { role: 'system', content: 'Draft a reply.' },
      user('Name:\n', '<data-1F>\nMaria\n</data-1F>', '\nTicket:\n', '<data-1F>\nline 1\nline 2\n</data-1F>'),
    ]);
    expect(reading.task).toBe('Draft a reply.');
    expect(reading.data).toEqual([
      { label: 'Name:', text: 'Maria' },
      { label: 'Ticket:', text: 'line 1\nline 2' },
    ]);
  });

  it('keeps the last words of the user as the question', () => {
    const reading = readPrompt([
      user('first'),
      user('Documents:\n', '<data-A>\nfact\n</data-A>'),
      user('second?'),
    ]);
    expect(reading.question).toBe('second?');
    expect(reading.data).toEqual([{ label: 'Documents:', text: 'fact' }]);
  });

  it('takes a tag that is never closed for words', () => {
    expect(readPrompt([user('<data-A>\nfact')])).toEqual({ task: '', data: [], question: '<data-A>\nfact' });
  });
});
