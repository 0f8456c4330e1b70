/** Longer values are judged by their beginning. */
const JUDGED_LENGTH = 512;

/** What stands where a key will stand: only so much of it that no random key holds it. */
const FILLERS: readonly RegExp[] = [
  /x{5}|X{5}|\*{3}|\.{3}|…|•{3}|_{5}|#{4}|(.)\1{9}/,
  /example|placeholder|redacted|your[-_ ]?(?:api|token|key|secret|password|own|access)|(?:key|token|secret|password)[-_]?here/i,
];

/** Values that stand for a value: variables, templates, notes to the reader. */
const PLACEHOLDERS: readonly RegExp[] = [
  ...FILLERS,
  /^\$[{(A-Za-z_0-9$]|^\$\{|\$\{|\{\{|^\{[^}]{0,80}\}?$|^<[^>]{0,80}>?|^\[[^\]]{0,80}\]$|^%[A-Za-z_]{2,40}%?|^@[{(]|^#\{|<%|^\(|^`/,
  /^ENC\[|^!(?:Ref|Sub|GetAtt|vault|secret)|^(?:vault|op|ssm|arn|secretsmanager|env|file|ref|azurekeyvault):/i,
  /^(?:process|config|env|os|self|this|options|opts|settings|secrets|vars|var|ctx|req|request|props|params|args|data|app|user)\.[A-Za-z_]/,
  /^(?:your|my|some|the|a|insert|enter|replace|put|add|paste|change|todo|dummy|fake|sample|mock|foo|bar|test|demo)[-_ .](?:[a-z]{1,20}[-_ .]?){0,4}\d{0,3}$/i,
  /^(?:foo|bar|baz|foobar|test|dummy|todo|tbd|fixme|mock|fake|sample|demo|hidden|secret|password|token)\d{0,3}$/i,
  /^(?:null|nil|none|true|false|undefined|void|any|string|str|number|int|bool|boolean|object|bytes|buffer|char|text|optional|required|unset|empty|default|n\/a)\b/i,
  /^x{2,}(?:[-_:]?x{2,}){0,12}$/i,
  /change[-_ ]?me|not[-_ ]?(?:a[-_ ])?real|do[-_]?not[-_]?use/i,
];

/** A token, a URL, a path, an address: something other than a secret stands there. */
const OTHER_THINGS: readonly RegExp[] = [
  /^[a-z][a-z0-9+.-]{1,12}:\/\//i,
  /^(?:\.{0,2}|~|[A-Za-z]:)[\\/][\w.-]{0,64}(?:[\\/ ]|$)/,
  /\.(?:pem|key|json|ya?ml|txt|md|js|ts|tsx|py|go|rs|rb|java|php|html|css|conf|ini|toml|lock|sh|env|crt|p12|jks|svg|png)$/i,
  /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/,
  /^\d{1,4}[-./:]\d{1,2}(?:[-./:]\d{1,4})?(?:[T ][\d:.Z+-]{4,16})?$/,
  /^v?\d{1,4}(?:\.\d{1,4}){1,3}(?::\d{1,5})?$/,
  /^sha\d{1,3}-/i,
  /^(?:scram|pbkdf2|hmac|aes|rsa|rs|hs|ps|es|ecdsa|eddsa|ed|sha|md|bcrypt|argon|scrypt|ieee|x|base|oauth|utf|iso|rfc)-?[a-z]{0,6}-?p?\d{1,5}(?:[-_/][a-z0-9]{1,8}){0,2}$/i,
  /^[A-Za-z_]{2,20}=[\w./-]{1,40}(?:&|$)/,
  /^⟦/,
];

/** Whether a value of a known format is a sample all the same. */
export function isFiller(value: string): boolean {
  const judged = value.slice(0, JUDGED_LENGTH);
  return FILLERS.some((pattern) => pattern.test(judged));
}

/** Whether a value is a variable, a template, a type, a path, an address: no secret in itself. */
export function isPlaceholder(value: string): boolean {
  const judged = value.slice(0, JUDGED_LENGTH);
  return (
    PLACEHOLDERS.some((pattern) => pattern.test(judged)) ||
    OTHER_THINGS.some((pattern) => pattern.test(judged))
  );
}
