import { type Recognizer } from '../../recognizer';

/** Endings of host names and files, which look like a name with a dot. */
const NO_NAME =
  /\.(?:com|net|org|io|dev|app|edu|gov|info|local|internal|test|example|[jt]sx?|json|ya?ml|md|txt|html?|css|py|go|rs|java|log|png|jpe?g|pdf|csv|xml|sh|exe|conf|sql)$/i;

/** Names in code: constants, paths of properties. */
const CODE = /^[A-Z\d_]+$|(?:\.\w+){3}/;
/** What stands before a variable in shells and templates. */
const VARIABLE = /[${]\s?$/;

/** Where a name without digits may stand: in quotes or in prose, not where code has the path of a property. */
const QUOTED_OR_PROSE = /["'`\u201c]$|[a-z\u00e0-\u024f\u0400-\u052f] $/;

/** Names of accounts. */
export const USERNAMES: readonly Recognizer[] = [
  {
    category: 'USERNAME',
    rule: 'username',
    triggers: '0123456789_',
    pattern:
      /(?<![\w.@/#+-])(?![vV]\d)[A-Za-z](?=[A-Za-z.-]{0,30}[\d_])(?:[.-]?\w){2,31}(?![\w@/(:+]|[.-][\w])/,
    minLength: 3,
    maxLength: 64,
    score: 0.25,
    cues: ['username'],
    validate: (match, before) =>
      NO_NAME.test(match) || CODE.test(match) || VARIABLE.test(before()) ? 0 : match.length,
  },
  {
    category: 'USERNAME',
    rule: 'username.dotted',
    triggers: '.',
    isInner: true,
    pattern: /(?<![\w.@/#+-])[A-Za-z]{1,24}\.[A-Za-z]{2,24}(?![\w@/(:+]|[.-]\w)/,
    minLength: 4,
    maxLength: 49,
    score: 0.11,
    cues: ['username'],
    validate: (match, before) => (NO_NAME.test(match) || !QUOTED_OR_PROSE.test(before()) ? 0 : match.length),
  },
  {
    category: 'USERNAME',
    rule: 'username.handle',
    triggers: '@',
    pattern: /(?<![\w.@/-])@[A-Za-z_]\w{2,29}(?![\w@/(]|[.-]\w)/,
    minLength: 4,
    maxLength: 31,
    score: 0.25,
    cues: ['username', 'website'],
  },
];
