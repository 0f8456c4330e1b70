const near = {
  a: 's',
  e: 'r',
  i: 'o',
  o: 'p',
  s: 'a',
  t: 'y',
  n: 'm',
  r: 't',
  l: 'k',
  u: 'i',
  d: 'f',
  c: 'v',
};
const slang = {
  you: 'u',
  your: 'ur',
  please: 'pls',
  are: 'r',
  people: 'ppl',
  because: 'cuz',
  something: 'smth',
  'going to': 'gonna',
  'want to': 'wanna',
  instructions: 'instrs',
  tell: 'tel',
  with: 'w/',
  without: 'w/o',
  before: 'b4',
  message: 'msg',
  'right now': 'rn',
  'to be honest': 'tbh',
  everything: 'evrything',
  know: 'kno',
  though: 'tho',
  through: 'thru',
  what: 'wat',
  have: 'hav',
  okay: 'k',
  'give me': 'gimme',
};
const homophones = {
  the: 'teh',
  their: 'there',
  instructions: 'instuctions',
  previous: 'previus',
  ignore: 'ingore',
  system: 'sytem',
  prompt: 'promt',
  rules: 'ruls',
  forget: 'forgett',
  password: 'pasword',
  answer: 'anwser',
  pretend: 'pretand',
  without: 'whitout',
  everything: 'everyting',
  guidelines: 'guidlines',
  message: 'mesage',
  restrictions: 'restrictons',
  should: 'shoud',
  assistant: 'asistant',
};

const word = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]{4,}/gu;
const rate = (random, share, change) => (hit) => (random.next() < share ? change(hit) : hit);
const swap = (random) => (hit) => {
  const at = 1 + random.below(hit.length - 2);
  return hit.slice(0, at) + hit.charAt(at + 1) + hit.charAt(at) + hit.slice(at + 2);
};
const slip = (random) => (hit) => {
  const at = 1 + random.below(hit.length - 1);
  const ways = [hit.slice(0, at) + hit.slice(at + 1), hit.slice(0, at) + hit.charAt(at) + hit.slice(at)];
  return random.pick([
    ...ways,
    swap(random)(hit),
    hit.slice(0, at) + (near[hit.charAt(at)] ?? '') + hit.slice(at + 1),
  ]);
};
const byTable = (table) => {
  const keys = new RegExp(`\\b(?:${Object.keys(table).join('|')})\\b`, 'gi');
  return (text) => text.replace(keys, (hit) => table[hit.toLowerCase()]);
};

const emphasised = (text, random) =>
  text.replace(
    /\p{L}{5,}/gu,
    rate(random, 0.15, (hit) => hit.toUpperCase()),
  );
const listed = (text, random) => {
  const sign = random.pick(['- ', '* ', '> ', '• ', '']);
  return text
    .split(/(?<=[.!?]) +/)
    .map((line, at) => `${sign || `${at + 1}. `}${line}`)
    .join('\n');
};

/** Ways a person writes; English-only ones are marked. */
const styles = [
  { weight: 6, apply: (text) => text.toLowerCase() },
  { weight: 3, apply: (text) => text.toUpperCase() },
  { weight: 4, apply: (text) => text.replace(/[.,!?;:'"]+(?=\s|$)/g, '') },
  { weight: 2, apply: (text) => text.toLowerCase().replace(/[.,!?;:'"。、，！？।]/g, '') },
  { weight: 4, apply: (text, random) => text.replace(word, rate(random, 0.12, slip(random))) },
  { weight: 2, apply: (text, random) => text.replace(word, rate(random, 0.35, slip(random))) },
  { weight: 2, apply: (text) => text.replace(/[.]+(?=\s|$)/g, '!!!') },
  { weight: 2, apply: (text) => text.replace(/([.!?]) +/g, '$1\n') },
  {
    weight: 1,
    apply: (text, random) =>
      `${text}${random.pick(['..', ' :)', ' 😈', ' 🙏', ' lol', ' thx', '???', ' !!', ' 🔓', ' ok?'])}`,
  },
  { weight: 1, apply: (text) => text.replace(/ /g, '  ') },
  { weight: 2, apply: emphasised },
  { weight: 1, apply: listed },
  {
    weight: 1,
    apply: (text, random) => `${random.pick(['"', "'", '"""', '***', '[', '(', '```\n'])}${text}`,
  },
  { weight: 2, english: true, apply: byTable(slang) },
  { weight: 2, english: true, apply: (text) => byTable(slang)(text.toLowerCase()).replace(/[.,']/g, '') },
  { weight: 3, english: true, apply: byTable(homophones) },
  { weight: 2, english: true, apply: (text) => text.replace(/\b(?:the|a|an|to|is|are) /gi, '') },
  {
    weight: 1,
    english: true,
    apply: (text) => text.replace(/\b(\w{3,})ing\b/g, '$1').replace(/\bdo not\b/gi, 'no'),
  },
];

/** The text as another person would have typed it; a bit less than half of them stay as they are. */
export function styled(text, lang, random) {
  if (random.next() < 0.45) return text;
  const fit = styles.filter(({ english }) => !english || lang === 'en');
  let draw = random.next() * fit.reduce((sum, { weight }) => sum + weight, 0);
  const style = fit.find(({ weight }) => (draw -= weight) < 0) ?? fit[0];
  const once = style.apply(text, random);
  return random.next() < 0.12 ? random.pick(fit).apply(once, random) : once;
}
