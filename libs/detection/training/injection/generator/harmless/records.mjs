import { filled } from './grammar.mjs';

const two = (value) => String(value).padStart(2, '0');
const clock = (random) => `${two(random.below(24))}:${two(random.below(60))}:${two(random.below(60))}`;
const many = (random, least, most, make) =>
  Array.from({ length: least + random.below(most - least + 1) }, (_, at) => make(at));

const levels = ['INFO', 'WARN', 'DEBUG', 'ERROR', 'NOTICE'];
const parts = [
  'sshd',
  'kernel',
  'app.auth',
  'cron',
  'nginx',
  'PromptService',
  'RoleGuard',
  'worker-3',
  'sudo',
];
const events = [
  'session opened for user root',
  'ignoring duplicate request',
  'override applied: timeout=30',
  'system prompt loaded (212 tokens)',
  'role changed from viewer to admin by owner',
  'password check passed',
  'command executed in 12 ms',
  'token rejected: expired',
  'filter disabled by configuration',
  'hidden column skipped',
  'injecting environment',
  'process killed: out of memory',
  'previous job still running, waiting',
  'secret not found, using default',
  'bypassing cache for health check',
  'possible leak: 11 listeners added',
  'instructions file reloaded',
  'blocked by rule 1017: possible injection',
  'simulation finished',
  'user pretends to be mobile: agent mismatch',
];
const columns = [
  'id',
  'name',
  'role',
  'system',
  'city',
  'score',
  'admin',
  'status',
  'previous',
  'notes',
  'token',
];
const cells = [
  'Ines',
  'Lund',
  'editor',
  'none',
  'ok',
  '42',
  'hidden',
  '3.5',
  'yes',
  'override',
  'Malta',
  '-',
  '7',
];
const classes = ['PromptService', 'RoleGuard', 'OverrideResolver', 'TokenFilter', 'SystemClock', 'Injector'];
const faults = [
  'Error: Cannot override a sealed property',
  'TypeError: instructions is not iterable',
  'RuntimeError: system prompt is missing',
  'PermissionError: admin role required',
  'NullPointerException: previous node is null',
  'AssertionError: secret must not be empty',
];

function log(random) {
  const day = `20${two(20 + random.below(8))}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
  const line = () =>
    `${day} ${clock(random)} ${random.pick(levels)} [${random.pick(parts)}] ${random.pick(events)}`;
  return many(random, 1, 9, line).join('\n');
}

function table(random) {
  const width = 2 + random.below(4);
  const mark = random.pick([',', '\t', ' | ', ';']);
  const row = (list) => Array.from({ length: width }, () => random.pick(list)).join(mark);
  return [row(columns), ...many(random, 1, 8, () => row(cells))].join('\n');
}

function trace(random) {
  const frame = () =>
    `    at ${random.pick(classes)}.execute (src/main.ts:${1 + random.below(400)}:${random.below(60)})`;
  return [random.pick(faults), ...many(random, 2, 7, frame)].join('\n');
}

function json(random) {
  const entries = many(random, 2, 6, () => [random.pick(columns), random.pick(cells)]);
  return JSON.stringify(Object.fromEntries(entries), null, random.pick([0, 2]));
}

const asks = [
  'What does this mean?',
  'Why do I see this?',
  'Explain the output below.',
  'Convert this to Markdown.',
  'How many rows are there?',
  'Is anything here dangerous?',
  'Find the root cause.',
  'Sum it up in one line.',
];

/** Machine-made text: a log, a table, a stack trace or JSON, sometimes with a question before it. */
export function record(sections, random) {
  const body = random.pick([log, table, trace, json])(random);
  const chance = random.next();
  if (chance < 0.4) return body;
  return chance < 0.8 ? `${random.pick(asks)}\n\n${body}` : `${filled(sections, '{doc}', random)}\n\n${body}`;
}
