import { scanPersonalData } from '../scan';
import { RECOGNIZERS } from '../recognizers';

const found = (text: string): string[] =>
  scanPersonalData(text).map(({ rule, start, end }) => `${rule}=${text.slice(start, end)}`);

describe('phone numbers', () => {
  it.each<[string, string[]]>([
    ['+17582455468', ['phone.international=+17582455468']],
    ['+5589999491488', ['phone.international=+5589999491488']],
    ['+49 (0)89 6357014', ['phone.international=+49 (0)89 6357014']],
    ['0033 6 12 34 56 78', ['phone.international-00=0033 6 12 34 56 78']],
    ['+999 123 456 789', []],
    ['+33 12 34 56', []],
    ['709.357.4091', ['phone.north-american=709.357.4091']],
    ['(895) 796-4625', ['phone.north-american=(895) 796-4625']],
    ['155.357.4091', []],
    ['06 59 88 90 97', ['phone.trunk=06 59 88 90 97']],
    ['020 7264 6241', ['phone.trunk=020 7264 6241']],
    ['06 5 988 90 97', []],
    ['tel. 22 312 32 36', ['phone.national=22 312 32 36']],
    ['0659889097', []],
    ['mobile: 0659889097', ['phone.announced=0659889097']],
    ['telefon 28-81-33-70', ['phone.announced=28-81-33-70']],
    ['order 06 59 88 90 97', []],
    ['call me on 2024-01-15', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('payment cards, accounts and wallets', () => {
  it.each<[string, string[]]>([
    ['2221 0000 0000 0009', ['card.issued=2221 0000 0000 0009']],
    ['6759649826438453', ['card.issued=6759649826438453']],
    ['3782 822463 10005', ['card.issued=3782 822463 10005']],
    ['9999999999999995', []],
    ['card 9999999999999995', ['card.luhn=9999999999999995']],
    ['425-2072648-8658242', []],
    ['IT89 T005 0060 353K 432E 73B8 612', ['iban.mod97=IT89 T005 0060 353K 432E 73B8 612']],
    ['BIC: DEUTDEFFXXX', ['bank.bic=DEUTDEFFXXX']],
    ['SWIFT code is BNPAFRPP', ['bank.bic=BNPAFRPP']],
    ['BIC: ABSOQQTE', []],
    ['ABSOLUTE', []],
    ['routing number 021000021', ['bank.routing=021000021']],
    ['routing number: 021000022', ['bank.account=021000022']],
    ['sort code 12-34-56', ['bank.sort-code=12-34-56']],
    ['Kontonummer 12345678', ['bank.account=12345678']],
    ['12345678', []],
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', ['crypto.base58check=1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa']],
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', []],
    ['rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh', ['crypto.base58check=rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh']],
    [
      'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
      ['crypto.bech32=bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq'],
    ],
    ['bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdp', []],
    [`0x${'aB3'.repeat(13)}c`, [`crypto.ethereum=0x${'aB3'.repeat(13)}c`]],
    [`0x${'aB3'.repeat(13)}`, []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('documents and vehicles', () => {
  it.each<[string, string[]]>([
    ['Reisepass C3P8W3RR4', ['passport=C3P8W3RR4']],
    ['numéro de passeport : 12AB34567', ['passport=12AB34567']],
    ['220596119', []],
    ['L898902C36UTO7408122F1204159ZE184226B<<<<<10', ['passport.mrz=L898902C36UTO7408122F1204159']],
    ['L898902C36UTO7408123F1204159ZE184226B<<<<<10', []],
    ['MORGA657054SM9IJ', ['driver-license.gb=MORGA657054SM9IJ']],
    ['MORGA699054SM9IJ', []],
    ['Führerschein B072RRE2I55', ['driver-license=B072RRE2I55']],
    ['plaque AA-123-AA', ['plate=AA-123-AA']],
    ['licence plate LB42 WUZ', ['plate=LB42 WUZ']],
    ['Kfz-Kennzeichen K-GQ 6637', ['plate=K-GQ 6637']],
    ['AA-123-AA', []],
    ['1HGCM82633A004352', ['vin.checked=1HGCM82633A004352']],
    ['1HGCM82643A004352', []],
    ['FIN: WVWZZZ1JZ3W386752', ['vin=WVWZZZ1JZ3W386752']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('names and numbers of accounts', () => {
  it.each<[string, string[]]>([
    ['Device ac-f5-03-22-16-0b joined', ['mac=ac-f5-03-22-16-0b']],
    ['00:00:00:00:00:00', []],
    ['12-30-45-11-22-33', []],
    ['mac 0011.2233.4455', ['mac.dotted=0011.2233.4455']],
    ['username is ada.lovelace12', ['username=ada.lovelace12']],
    ['"user":"ada_l"', ['username=ada_l']],
    ['"login": "ada.lovelace"', ['username.dotted=ada.lovelace']],
    ['user = req.user', []],
    ['user ${db_user}', []],
    ['user DB_USER', []],
    ['host example1.com', []],
    ['Twitter: @ada_l', ['username.handle=@ada_l']],
    ['@Module', []],
    ['https://www.linkedin.com/in/ada-l-123.', ['url.profile=https://www.linkedin.com/in/ada-l-123']],
    ['My website is http://www.lovelace.example/', ['url.announced=http://www.lovelace.example/']],
    ['https://www.lovelace.example/about', []],
    ['CUST-285339', ['id-number.prefixed=CUST-285339']],
    ['Employee id 47282', ['id-number=47282']],
    ['customer CU735394', ['id-number.person=CU735394']],
    ['Kundennummer: 4711-0815', ['id-number=4711-0815']],
    ['customer number since 2019', []],
    ['postgres://svc:Secret1@db.internal/app', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('the rows', () => {
  it('are not there twice: forms of one identifier share a name, never a pattern', () => {
    const rows = RECOGNIZERS.map(({ rule, pattern }) => `${rule} ${pattern.source}`);
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('need a cue when they are not sure without', () => {
    expect(RECOGNIZERS.filter(({ score, cues }) => score < 0.5 && !cues)).toEqual([]);
  });

  it('are tried on few sets of triggers', () => {
    expect(new Set(RECOGNIZERS.map(({ triggers }) => triggers)).size).toBeLessThan(12);
  });

  it.each([
    ...[
      'A1B2 ',
      'A1-',
      'www.a.',
      'http://a',
      'a.a_',
      '@a',
      'A ',
      'AB 12 ',
      'customer 1',
      'user a.',
      'phone +1 (',
      '12-34-56 ',
    ],
    ...[
      'a1:',
      'a1-',
      '0x',
      '1A1zP1',
      'bc1q',
      'card 4 ',
      'plate A1 ',
      'passport A1',
      'licence A-1/',
      '__',
      '_.',
      'AAAA',
    ],
  ])('get through 64 KB of %j', (piece) => {
    const text = piece.repeat(65_536 / piece.length);
    const ends = scanPersonalData(text).map(({ end }) => end);
    expect(ends.every((end) => end <= text.length)).toBe(true);
  });
});
