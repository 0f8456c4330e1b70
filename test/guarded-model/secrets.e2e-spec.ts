import { modelDouble, onEveryAdapter } from 'unseen-guardian/testing';
import { eventually } from '../support/sse';
import { HOLD_WINDOW } from './hold-window';
import { hear, listen } from './listener';
import { readingDesks } from './reading-desk';
import { LONGEST_PIECE, SPLITS } from './splits';

const CHUNKS = 30;
const CHUNKS_BEFORE = ['We looked into the runbook ', 'of the night shift ', 'and found this: '];
const BEFORE = CHUNKS_BEFORE.join('');
const AFTER = Array.from({ length: CHUNKS - CHUNKS_BEFORE.length - 1 }, (_, index) => `word${index % 10} `);

/** Made up, and put together here so that no scanner takes this file for a leak; the core is what nobody may read. */
const [AWS, GITHUB] = [
  ['AKIA', 'Q7XJ2K5MNP3RTVWZ'].join(''),
  ['ghp_', 'a8Kd02mZx71QpLw93vNt', 'Yb46RsHc5EfGuJ01'].join(''),
];
const [PASSWORD, LINE] = [['kJ8m', 'mq2xT7'].join(''), 'MIIEvQIBADANBgkq'];
const SECRETS: readonly (readonly [name: string, secret: string, core: string])[] = [
  ['a key of AWS', AWS, AWS.slice(4)],
  ['a token of GitHub', GITHUB, GITHUB.slice(4)],
  ['an assignment', `DB_PASSWORD="${PASSWORD}"`, PASSWORD],
  ['a database address', `postgres://app:${PASSWORD}@db.example/main`, PASSWORD],
  [
    'a private key',
    `-----BEGIN ${'PRIVATE'} KEY-----\n${`${LINE}\n`.repeat(8)}-----END ${'PRIVATE'} KEY-----`,
    LINE,
  ],
];

/** Whether this is what stood before the secret, but for what was still held, and for `lost` characters of its own piece. */
const isBefore = (text: string, lost = 0): boolean =>
  BEFORE.startsWith(text) && text.length >= BEFORE.length - HOLD_WINDOW - lost;

onEveryAdapter((start) => {
  const open = readingDesks(start);

  it.each(SECRETS)('%s in chunk 4 of 30 ends the stream there', async (_name, secret) => {
    const model = modelDouble({ chunks: [...CHUNKS_BEFORE, `${secret} `, ...AFTER], paced: true });
    const desk = await open({ model });
    const { received, ended } = listen(desk);
    model.next(CHUNKS_BEFORE.length);
    await eventually(() => isBefore(received.text));
    expect(received.problems).toEqual([]);
    model.next(CHUNKS);
    await ended;
    await eventually(() => desk.settled().length === 1);

    const { text } = received;
    expect({ text, isBefore: isBefore(text) }).toEqual({ text, isBefore: true });
    expect(received.problems).toMatchObject([{ status: 422, code: 'GUARDIAN_REPLY_BLOCKED' }]);
    expect(desk.settled()).toMatchObject([{ outcome: 'stopped', controls: { 'secrets.reply': 'block' } }]);
    expect(model.calls[0]!.aborted).toBe(true);
  });

  it.each(SECRETS)('%s is delivered to no letter, however it was cut', async (_name, secret) => {
    let cut = (text: string) => [text];
    const model = modelDouble({ speak: () => cut(`${BEFORE}${secret} ${AFTER.join('')}`) });
    const desk = await open({ model });
    for (const split of Object.values(SPLITS)) {
      cut = split;
      const { text, problems } = await hear(desk);
      expect({ text, isBefore: isBefore(text, LONGEST_PIECE) }).toEqual({ text, isBefore: true });
      expect(problems).toMatchObject([{ code: 'GUARDIAN_REPLY_BLOCKED' }]);
    }
    const whole = await hear(desk, { way: 'ask' });
    expect([whole.text, whole.status]).toEqual(['', 422]);
  });

  it.each(SECRETS)('%s is taken out where the host says so', async (_name, secret, core) => {
    const model = modelDouble({ chunks: [...CHUNKS_BEFORE, `${secret} `, ...AFTER] });
    const desk = await open({ model, options: { privacy: { secrets: { reply: 'redact' } } } });
    const { text, problems, record } = await hear(desk);
    expect(problems).toEqual([]);
    expect(text).toMatch(/and found this: .*\[SECRET\].* word0 word1 /);
    expect(text).not.toContain(core);
    expect(record).toMatchObject({ outcome: 'completed', controls: { 'secrets.reply': 'transform' } });
  });

  it.each(SECRETS)('%s in a document reaches no model', async (_name, secret, core) => {
    const model = modelDouble({ replies: ['I see no secret.'] });
    const desk = await open({ model, documents: [`The runbook says:\n${secret}\nKeep it.`] });
    const { text, record } = await hear(desk);
    expect(text).toBe('I see no secret.');
    expect(model.calls[0]!.text).toContain('[SECRET]');
    expect(model.calls[0]!.text).not.toContain(core);
    expect(record).toMatchObject({ controls: { 'secrets.prompt': 'transform' } });
  });
});
