import { moodOf } from './mood';
import { type PromptReading } from './prompt-reading';
import { keySentence, overlap, sentencesOf, stemsOf } from './sentences';

/** One thing the offline model can do, and the word of the instructions that asks for it. */
interface Skill {
  readonly asked: RegExp;
  readonly perform: (reading: PromptReading) => string;
}

/** A heading is no answer. */
const SHORTEST_ANSWER = 4;
/** One shared word may be chance. */
const ENOUGH = 2;
const NOTHING_FOUND = 'I found nothing about that in the documents I may read.';

const labelled = ({ data }: PromptReading, label: RegExp): string | undefined =>
  data.find((piece) => label.test(piece.label))?.text.trim();

const wholeText = ({ data, question }: PromptReading): string =>
  data.length ? data.map(({ text }) => text).join('\n') : question;

const greeting = (name: string | undefined): string => (name ? `Hello ${name},` : 'Hello,');

/** Greets with the name as it is given, quotes what matters most and promises an answer. */
function draftReply(reading: PromptReading): string {
  const ticket = labelled(reading, /ticket/i) ?? wholeText(reading);
  const address = labelled(reading, /e-?mail/i);
  return [
    greeting(labelled(reading, /name/i)),
    '',
    `thank you for writing to us. You told us: "${keySentence(ticket)}"`,
    `We are looking into it and will answer${address ? ` at ${address}` : ''} within two working days.`,
    '',
    'Kind regards',
    'Your support team',
  ].join('\n');
}

/** The sentence of the documents that shares the most words with the question, if it shares enough to be an answer. */
function answer({ data, question }: PromptReading): string {
  const asked = stemsOf(question);
  const ranked = data
    .flatMap(({ text }) => sentencesOf(text))
    .filter((sentence) => sentence.split(' ').length >= SHORTEST_ANSWER)
    .map((sentence) => ({ sentence, shared: overlap(asked, sentence) }))
    .sort((a, b) => b.shared - a.shared);
  const best = ranked[0];
  return best && best.shared >= Math.min(asked.size, ENOUGH) ? best.sentence : NOTHING_FOUND;
}

const SKILLS: readonly Skill[] = [
  { asked: /\bmood\b/i, perform: (reading) => moodOf(wholeText(reading)) },
  { asked: /\bdraft\b/i, perform: draftReply },
  { asked: /\bsummar/i, perform: (reading) => keySentence(wholeText(reading)) },
  { asked: /(?:)/, perform: answer },
];

/** What the offline model says to a prompt: always the same to the same prompt. */
export const reply = (reading: PromptReading): string =>
  SKILLS.find(({ asked }) => asked.test(reading.task))!.perform(reading);
