import { expand } from './grammar.mjs';
import { made } from './made.mjs';

const share = 0.2;
const gaps = [' ', ' ', ' ', '\n', '\n\n', ' - '];

/** A harmless text with the attack at its end, in its middle or at its start. */
function mixed(text, { slots }, random) {
  const around = () => expand(random.pick(slots.benign), slots, made, random);
  const gap = random.pick(gaps);
  const before = random.next() < 0.85 ? around() + gap : '';
  const after = before === '' || random.next() < 0.3 ? gap + around() : '';
  return { before, after };
}

/**
 * The attack as it is, or, for one in five, inside a harmless prompt of the same language, with `span` set to its
 * UTF-16 offsets [start, end).
 */
export function carried(text, language, random) {
  if (random.next() >= share) return { text };
  const { slots } = language;
  const { before, after } = mixed(text, language, random);
  const carrier = random.pick(slots.carrier);
  const at = carrier.indexOf('{text}');
  const filled = (part) => expand(part, slots, made, random);
  const head = filled(carrier.slice(0, at)) + before;
  const whole = head + text + after + filled(carrier.slice(at + '{text}'.length));
  return { text: whole, span: [head.length, head.length + text.length] };
}
