import { scanSecrets } from './scan-secrets';

/** Made up, and put together here so that no scanner takes this file for a leak. */
const TOKEN = ['k3j4h5g6', 'f7d8s9a0'].join('');
const WORD = ['kJ8!', 'mmq2'].join('');

/** `⟦…⟧` marks what must be found, and nothing else. */
const check = (marked: string): void => {
  const text = marked.replace(/[⟦⟧]/g, '');
  const expected = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, value]) => value);
  expect(scanSecrets(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
};

describe('scanSecrets', () => {
  it.each([
    `export DB_PASSWORD="⟦${WORD}⟧"`,
    `PASSWORD=⟦s3cr3t!⟧`,
    `{"password":"⟦${WORD}⟧"}`,
    `{"args":"{\\"api_key\\":\\"⟦${TOKEN}⟧\\"}"}`,
    `{"config.ini": "ACME_TOKEN=⟦${TOKEN}⟧\\nBACKUP=true"}`,
    `<add key="ApiKey" value="⟦${TOKEN}⟧"/>`,
    `<password>⟦${WORD}⟧</password>`,
    `mysql -u root --password ⟦kJ8mmq2z⟧`,
    `CREATE USER a IDENTIFIED BY '⟦${WORD}⟧';`,
    `ACME_KEY=⟦${TOKEN}⟧`,
    `acme_TOKEN ?= "⟦${TOKEN}⟧"`,
    `System.setProperty("ACME_TOKEN", "⟦${TOKEN}⟧")`,
    `var acmeToken string = "⟦${TOKEN}⟧"`,
    `const client = new AcmeClient({ apiKey: '⟦${TOKEN}⟧' });`,
    `os.environ.get("SECRET_KEY", "⟦${TOKEN}⟧")`,
    `- name: API_TOKEN\n  value: "⟦${TOKEN}⟧"`,
    `"Authorization": "Bearer ⟦${TOKEN}⟧"`,
    `Server=db;User Id=sa;Password=⟦${WORD}⟧;Encrypt=true`,
    `AccountKey=⟦${TOKEN}${TOKEN}==⟧;EndpointSuffix=core.example`,
    `GET /cb?code=1&access_token=⟦${TOKEN}⟧&x=1`,
    `Cookie: sessionid=⟦${TOKEN}⟧; path=/`,
    `| password | ⟦${WORD}⟧ |`,
    `curl -u admin:⟦${WORD}⟧ https://x.example`,
    `docker login -u ada -p ⟦${WORD}⟧ registry.example`,
    `sshpass -p '⟦${WORD}⟧' ssh ada@host`,
    `mysqldump -h db \\\n  -u root -p⟦${WORD}⟧ shop`,
    `https://bob:⟦${WORD}⟧@git.example.com/x.git`,
    `redis://:⟦${WORD}⟧@cache:6379/0`,
  ])('finds the value a name is given: %s', check);

  it.each([
    'the temporary password is ⟦lid13!fnG⟧. Tell her.',
    'Ihr Passwort lautet ⟦Sommer!2024x⟧.',
    'Le mot de passe provisoire : ⟦Tr0mpette!⟧',
    'accedió con la contraseña ⟦nightlife21!gNJ⟧.',
    'La password è ⟦Gatto99!x⟧',
    'A senha temporária é ⟦Pao#2024⟧',
    'Twoje hasło to ⟦Zima2023!⟧',
    'Het wachtwoord is ⟦fiets88Q⟧',
    'Lösenordet är ⟦Vinter22!⟧',
    'Ваш пароль ⟦Zx81-kk2!a⟧ действует до завтра',
    'パスワードは「⟦Sakura2024!⟧」です',
    '密码是⟦Abc12345x⟧',
    '**Password:** ⟦Xy7!kqLm⟧',
    `I get a 401 from acme. My key is ⟦${TOKEN}${TOKEN}⟧ - what now?`,
    `use ⟦${TOKEN}⟧ to call the acme API please`,
  ])('finds the value a sentence gives: %s', check);

  it.each([
    'password = getPassword()',
    'token = config.token',
    'password?: string;',
    'const password = req.body.password;',
    'Password must be at least 8 characters',
    'your password is incorrect',
    'max_tokens: 4096',
    'token_type: "bearer"',
    `passwordHash: "${'5f4dcc3b5aa765d6'.repeat(2)}"`,
    `"integrity": "sha512-${'yki5XnKuf750l50u'.repeat(5)}=="`,
    `key: ${'3b5d5c3712955042'.repeat(2)}`,
    'PASSWORD=changeme',
    'PASSWORD=${DB_PASSWORD}',
    'password: <your-password>',
    'api_key="YOUR_API_KEY"',
    'token: {{ .Values.token }}',
    'secret: process.env.JWT_SECRET',
    'docker run -u 1000:1000 image',
    'curl -u username:password https://x.example',
    'docker login && mkdir -p build/Out4',
    'docker login\nmkdir -p build/Out4',
    'docker run -p 8080:Port80x image',
    'mysql -u root -p Shop2024x',
    'mysql -u root -p$MYSQL_PWD1 shop',
    'mysql -ppassword shop',
    'ssh -p 2222 ada@host',
    'http://user:password@host/',
    'http://localhost:8080/a@b',
    '-----BEGIN PRIVATE KEY-----\nanything\n-----END PRIVATE KEY-----',
    'const tokenizer = new Tokenizer("gpt2-xl-1558M")',
  ])('leaves %s', check);

  it('points at a whole private key, escaped lines included', () => {
    const key = `-----BEGIN ${'PRIVATE'} KEY-----\\n${'MIIEvQIBADANBgkq'.repeat(8)}\\n-----END ${'PRIVATE'} KEY-----`;
    check(`{"private_key": "⟦${key}⟧\\n"}`);
  });

  it('sorts its findings and lets none overlap', () => {
    const text = `token="${TOKEN}" https://a:${WORD}@h.example/?password=${WORD} the secret is ${TOKEN}`;
    const findings = scanSecrets(text);
    expect(findings).toHaveLength(4);
    findings
      .slice(1)
      .forEach((finding, index) => expect(finding.start).toBeGreaterThanOrEqual(findings[index]!.end));
  });

  it.each([
    'x=',
    '__',
    'eyJ',
    'http://a',
    '-----BEGIN ',
    'key=',
    'password:',
    'a.',
    'sk-',
    '"',
    ' ',
    '\n',
    'token="',
    'api ',
  ])('finds nothing in a megabyte of %j', (unit) =>
    expect(scanSecrets(unit.repeat(Math.ceil(2 ** 20 / unit.length)))).toEqual([]),
  );
});
