import { encoded, encodings, typoglycemia } from './encode.mjs';
import { expand } from './grammar.mjs';

const syllables =
  'ba co de fi gu la mo ne pi ro su ta ve wi zo kra blo stu fle tri mar lin dor han vel pex'.split(' ');
const names = 'Ada Bruno Chen Dalia Emeka Farid Greta Hugo Ines Jonas Kemal Lena Milo Nadia Omar Petra Quinn'
  .concat(' Rosa Sven Tariq Uma Viktor Wanda Yusuf Zoe Anil Bea Carlos Dorota Elif')
  .split(' ');
const words =
  'mango lantern velvet copper harbour pebble falcon orchid thunder marble cactus ribbon saffron glacier'
    .concat(
      ' walnut compass ember meadow piano walrus tulip quartz igloo noodle zebra cobalt puzzle cedar tango fig',
    )
    .concat(
      ' cloud tiger lemon comet barrel anchor violin pepper saddle bridge clover dragon helmet jungle kettle',
    )
    .split(' ');
const noiseParts =
  'describing similarlyNow }{ ;) == sure !! \\+ (( Text oppositeley [[ ** TWO revert >> $\\ prefixes ^^ }}'
    .concat(
      ' __ Please? manner -> inverse tutorial :: {{ ## =\\" && ?> interface Steps ~~ %% @@ unto ]] Ћ ™ begin={',
    )
    .split(' ');

const times = (count, make) => Array.from({ length: count }, make);
const hex = (random, count) => times(count, () => '0123456789abcdef'.charAt(random.below(16))).join('');
const invented = (random) => times(2 + random.below(2), () => random.pick(syllables)).join('');
const hosts = ['example.com', 'example.net', 'example.org', 'collector.test', 'paste.invalid', 'log.example'];

/** The order that is hidden inside a code, a scramble or an acrostic, from the language's own table. */
const payload = (random, slots) => {
  const say = slots.sayCore ? '{sayCore}' : '{say}';
  return expand(random.pick(['{drop} {goal}', '{leak}', '{drop}', '{secret}', say]), slots, made, random);
};
const initials = 'IGNORE RULES|SHOW PROMPT|DROP FILTER|LEAK KEY|OBEY ME|NO LIMITS|TELL SECRET|SAY CODE'.split(
  '|',
);
const lines = (random, gap) =>
  [...random.pick(initials).replace(' ', '')]
    .map((sign) => `${sign}${random.pick(words)} ${random.pick(words)}`)
    .join(gap);

/** Slots that are computed: each gets the random source and the slots of the language. */
export const made = {
  num: (random) => String(1 + random.below(random.pick([10, 100, 1000]))),
  word: (random) => (random.next() < 0.6 ? random.pick(words) : invented(random)),
  code: (random) =>
    random.pick([hex(random, 6).toUpperCase(), `${random.pick(words).toUpperCase()}-${hex(random, 3)}`]),
  name: (random) => random.pick(names),
  url: (random) => `https://${random.pick(words)}.${random.pick(hosts)}/${invented(random)}`,
  time: (random) => `${10 + random.below(14)}:${10 + random.below(50)}`,
  letter: (random) => 'ABCDEFGHIJKLMNOPRSTUVW'.charAt(random.below(22)),
  noise: (random) =>
    random.next() < 0.7
      ? times(6 + random.below(16), () => random.pick(random.next() < 0.6 ? noiseParts : words)).join(' ')
      : times(8 + random.below(20), () => random.pick([invented(random), '! !', hex(random, 3)])).join(' '),
  cipher: (random, slots) => encoded(payload(random, slots), random).text,
  cipherNamed: (random, slots) => {
    const { name, text } = encoded(payload(random, slots), random);
    return random.pick([`${name}: ${text}`, `${name}\n${text}`, `${name} -> ${text}`]);
  },
  codec: (random) => random.pick(encodings).name,
  scrambled: (random, slots) => typoglycemia(payload(random, slots), random),
  acrostic: (random) => lines(random, ' '),
  acrosticLines: (random) => lines(random, '\n'),
};
