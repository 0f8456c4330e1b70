import { bytesOf, LEET, reversed, shifted } from '../ciphers.mjs';
import { filled } from './grammar.mjs';

const coders = [
  (text) => bytesOf(text).toString('base64'),
  (text) => bytesOf(text).toString('hex'),
  (text) => encodeURIComponent(text),
  shifted(13),
  reversed,
  (text) => [...text].join(' '),
  (text) => text.replace(/[aeiost]/g, (letter) => LEET[letter]),
  (text) => bytesOf(text).toString('hex').replace(/../g, '\\x$&'),
];
const asks = [
  'Decode this:',
  'What does this say?',
  'Which encoding is this?',
  'My friend sent me this, can you read it?',
  'Decode and summarise:',
  'Homework, cipher exercise 3:',
  'Is this base64 or hex?',
  'Write Python code that decodes',
];

/** Harmless text in an encoding, alone or with a question about it. */
export function encoded(sections, random) {
  const plain = filled(
    sections,
    random.pick(['{passage}', '{review}', '{turn}', '{doc}', '{firsttask}']),
    random,
  );
  const cipher = random.pick(coders)(plain);
  return random.next() < 0.3 ? cipher : `${random.pick(asks)} ${cipher}`;
}
