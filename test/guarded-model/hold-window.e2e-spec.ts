import { modelDouble, onEveryAdapter } from 'unseen-guardian/testing';
import { eventually } from '../support/sse';
import { HOLD_WINDOW } from './hold-window';
import { listen } from './listener';
import { readingDesks } from './reading-desk';
import { SPLITS, type Split } from './splits';

const TEXTS: Readonly<Record<string, string>> = {
  'English prose':
    'Thank you for your message. We open at nine in the morning and close at five in the afternoon; you can return ' +
    'the lamp within thirty days if it is not broken, and we send you a new one at once.',
  'German prose':
    'Vielen Dank für Ihre Nachricht. Sie können die Lampe noch dreißig Tage lang umtauschen, wenn sie nicht ' +
    'beschädigt ist. Eine Erstattung dauert etwa eine Woche.',
  'names and numbers':
    'The support desk of Acme Lamps in Berlin opens on Monday. Order 4711 costs 49 euros, plus 5 for the parcel.',
  'a list in Markdown':
    '# Returns\n\n- Open the **portal** and sign in.\n- Choose *return* (see the list).\n\n1. Print the label.\n2. Go.',
};

const words: Split = (text) => text.match(/\S+\s*/g)!;

const CUTS = { words, ...SPLITS };

onEveryAdapter((start) => {
  const open = readingDesks(start);

  describe.each(Object.entries(TEXTS))('%s', (_what, text) => {
    it.each(Object.entries(CUTS))('in %s arrives while the model still speaks', async (_cut, split) => {
      const chunks = split(text);
      const model = modelDouble({ chunks, paced: true });
      const desk = await open({ model });
      const { received, ended } = listen(desk);
      let given = 0;
      for (const chunk of chunks) {
        model.next();
        given += chunk.length;
        await eventually(() => received.text.length >= given - HOLD_WINDOW);
      }
      await ended;
      expect([received.text, received.problems]).toEqual([text, []]);
    });
  });

  it('of what the model has not said, nothing arrives', async () => {
    const model = modelDouble({ chunks: words('We open at nine in the morning.'), paced: true });
    const desk = await open({ model });
    const { received, ended } = listen(desk);
    model.next(2);
    await eventually(() => received.text.startsWith('We'));
    expect('We open '.startsWith(received.text)).toBe(true);
    expect(desk.settled()).toEqual([]);
    model.next(10);
    await ended;
  });
});
