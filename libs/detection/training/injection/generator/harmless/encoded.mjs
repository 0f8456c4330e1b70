import { Buffer } from 'node:buffer';
import { filled } from './grammar.mjs';

const bytes = (text) => Buffer.from(text, 'utf8');
const rotated = (text) =>
  text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
const leet = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const coders = [
  (text) => bytes(text).toString('base64'),
  (text) => bytes(text).toString('hex'),
  (text) => encodeURIComponent(text),
  rotated,
  (text) => [...text].reverse().join(''),
  (text) => [...text].join(' '),
  (text) => text.replace(/[aeiost]/g, (letter) => leet[letter]),
  (text) => bytes(text).toString('hex').replace(/../g, '\\x$&'),
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
