import { type SecretKind } from '../values/judge-value';

/** A word that announces a secret, in code or in a sentence. */
export interface SecretWord {
  /** In small letters. */
  readonly word: string;
  /** What kind of value it announces. */
  readonly kind: SecretKind;
  /** Counts only as a word of its own (`pass`, not `passenger`). @default false */
  readonly isWhole?: boolean;
}

const PASSWORDS = [
  ['password', 'passwd', 'passphrase', 'passcode', 'pass_phrase', 'pass-phrase', 'pass code', 'pass phrase'],
  ['passwort', 'kennwort', 'passwörter', 'zugangscode', 'contraseña', 'contrasena', 'clave de acceso'],
  ['mot de passe', 'motdepasse', 'mot_de_passe', 'parola d’ordine', "parola d'ordine", 'parola chiave'],
  ['wachtwoord', 'palavra-passe', 'palavra passe', 'senha', 'contrasenya'],
  [
    'hasło',
    'haslo',
    'hasła',
    'hasłem',
    'lösenord',
    'losenord',
    'adgangskode',
    'kodeord',
    'passord',
    'salasana',
  ],
  ['heslo', 'jelszó', 'jelszava', 'lozinka', 'lozinku', 'parolă', 'parola', 'şifre', 'sifresi', 'parol'],
  ['lösenordet', 'passordet', 'adgangskoden', 'kodeordet', 'salasanasi', 'heslem', 'jelszavad', 'şifreniz'],
  ['пароль', 'паролем', 'пароля', 'парола', 'лозинка', 'κωδικός πρόσβασης', 'κωδικός', 'slaptažodis'],
  [
    'パスワード',
    '暗証番号',
    '密码',
    '密碼',
    '口令',
    '비밀번호',
    '암호',
    'كلمة المرور',
    'كلمة السر',
    'סיסמה',
    'סיסמא',
  ],
  ['mật khẩu', 'kata sandi', 'รหัสผ่าน', 'पासवर्ड', 'identified by', 'rootpw', 'userpw'],
].flat();
const WHOLE_PASSWORDS = ['pass', 'pwd', 'psw', 'pw', 'mdp', 'pswd', 'pass word', 'wifi code', 'login code'];
const TOKENS = [
  ['token', 'secret', 'apikey', 'api key', 'api_key', 'api-key', 'api.key', 'api keys', 'credential'],
  [
    'accesskey',
    'access key',
    'access_key',
    'access-key',
    'privatekey',
    'private key',
    'private_key',
    'private-key',
  ],
  ['secretkey', 'accountkey', 'sharedaccesskey', 'sharedkey', 'signingkey', 'signing key', 'signing_key'],
  [
    'encryptionkey',
    'encryption key',
    'encryption_key',
    'encryption-key',
    'masterkey',
    'master_key',
    'authkey',
  ],
  [
    'licensekey',
    'license_key',
    'license key',
    'appkey',
    'app_key',
    'consumerkey',
    'consumer_key',
    'authorization',
  ],
  [
    'sessionid',
    'session_id',
    'sessid',
    'session-id',
    'connect.sid',
    'jwt',
    'bearer',
    'geheimnis',
    'zugriffsschlüssel',
  ],
  [
    'api-schlüssel',
    'api schlüssel',
    'clé api',
    "clé d'api",
    'clave api',
    'clave de api',
    'clave secreta',
    'chave api',
  ],
  [
    'chave de api',
    'chave da api',
    'chave de acesso',
    'chave secreta',
    'chiave api',
    'chiave segreta',
    'chiave di accesso',
  ],
  [
    'clé secrète',
    "clé d'accès",
    'jeton',
    'klucz api',
    'api-sleutel',
    'sleutel',
    'api-nyckel',
    'api-nøgle',
    'api-avain',
  ],
  [
    'klucz',
    'klíč',
    'ключ',
    'токен',
    'секрет',
    'トークン',
    'apiキー',
    '密钥',
    '密鑰',
    '令牌',
    '토큰',
    'zugangsschlüssel',
  ],
  [
    'webhook',
    'passkey',
    'identified by',
    'bundle_enterprise__contribsys__com',
    'bundle_gems__contribsys__com',
  ],
].flat();
const WHOLE_TOKENS = [
  'auth',
  'sid',
  'sig',
  'creds',
  'cred',
  'salt',
  'dsn',
  'cookie',
  'pat',
  'schlüssel',
  'clave',
];
const KEYS = ['key', 'chave', 'chiave', 'clé', 'nyckel', 'nøgle', 'avain'];

const row = (kind: SecretKind, isWhole: boolean) => (word: string) => ({ word, kind, isWhole });

/** The words that announce a secret, longest first, in the ten and more languages people paste. */
export const SECRET_WORDS: readonly SecretWord[] = [
  ...PASSWORDS.map(row('password', false)),
  ...WHOLE_PASSWORDS.map(row('password', true)),
  ...TOKENS.map(row('token', false)),
  ...WHOLE_TOKENS.map(row('token', true)),
  ...KEYS.map(row('key', true)),
].sort((one, other) => other.word.length - one.word.length);
