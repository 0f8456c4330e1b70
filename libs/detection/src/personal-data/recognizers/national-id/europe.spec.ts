import { scanPersonalData } from '../../scan';
import { NATIONAL_ID_RECOGNIZERS } from './national-id.recognizers';

const rowsOf = (rule: string) => NATIONAL_ID_RECOGNIZERS.filter((row) => row.rule === rule);

/** What the rows of one rule find in a value that its own cue announces. */
const announced = (rule: string, value: string): string[] => {
  const recognizers = rowsOf(rule);
  const labels = [{ start: 0, end: value.length, cue: recognizers[0]!.cues![0]! }];
  return scanPersonalData(value, { recognizers, labels }).map(({ start, end }) => value.slice(start, end));
};

/** The examples of one rule: values that hold, and the same with a broken check digit, date or prefix. */
type Examples = readonly [rule: string, valid: readonly string[], broken: readonly string[]];

const EUROPE =
  /^(?:gb|ie|de|fr|nl|be|at|ch|lu|se|no|dk|fi|is|ee-lt|lv|pl|cz-sk|hu|ro|bg|ua|ru|kz|es|it|pt|gr|cy|mt|yu|hr|si|rs|tr|eu)\./;

const WESTERN_EUROPE: readonly Examples[] = [
  ['gb.nino', ['AB 12 34 56 C', 'AB123456C', 'AB-12-34-56-C'], ['QQ 12 34 56 C', 'BG123456C', 'AB123456E']],
  ['gb.nhs', ['943 476 5919', '9434765919'], ['943 476 5918']],
  ['gb.utr', ['1955839661', '19558 39661'], ['2955839661']],
  ['gb.company', ['SC123456', '01234567'], ['ZZ123456']],
  ['ie.pps', ['6433435F', '6433435OA'], ['6433435E', '6433435OB']],
  ['de.tax-id', ['36 574 261 809', '86095742719'], ['36 574 261 808', '12345678901']],
  ['de.pension', ['15 070649 C 103', '15070649C103'], ['15 070649 C 104', '15 071349 C 103']],
  ['de.identity-card', ['T220001293', 'L01X00T471'], ['T220001294']],
  ['de.tax-number', ['93/815/08152', '181/815/08155'], ['93/81/08152']],
  ['de.health-insurance', ['A123456780'], ['A123456781']],
  ['de.doctor', ['123456601'], ['123456701']],
  ['de.trade-register', ['HRB 12345', 'HRA 123456 B'], ['HRX 12345']],
  [
    'fr.nir',
    ['2 95 10 99 126 111 93', '295109912611193', '2 95 10 99 126 111', '184122A45108933'],
    ['2 95 13 99 126 111 93', '295109912611194'],
  ],
  ['fr.tax-number', ['30 23 217 600 053', '3023217600053'], ['3023217600054']],
  ['fr.rpps', ['10001234565'], ['10001234564']],
  ['fr.siren', ['552 008 443', '552008443'], ['552 008 444']],
  ['fr.siret', ['732 829 320 00074', '73282932000074'], ['732 829 320 00075']],
  ['nl.bsn', ['111222333', '1112.22.333'], ['111222334', '000000000']],
  ['nl.kvk', ['12345678'], ['1234567']],
  ['be.national', ['85.07.30-033.28', '85073003328', '00.01.01-001.05'], ['85.07.30-033.29']],
  ['be.enterprise', ['0428.759.497', '0428759497'], ['0428.759.498']],
  ['at.svnr', ['1237 010180', '1237010180'], ['1238 010180', '1237 320180']],
  ['at.trade-register', ['FN 123456a'], ['FN 123456']],
  ['ch.ahv', ['756.9217.0769.85', '7569217076985'], ['756.9217.0769.84']],
  ['ch.uid', ['CHE-100.155.212'], ['CHE-100.155.213']],
  ['lu.national', ['1893120105732', '1893 12 01 057 32'], ['1893120105733']],
];

const NORTHERN_EUROPE: readonly Examples[] = [
  ['se.personal', ['880320-0016', '19811228-9874', '8112289874'], ['880320-0017', '881320-0016']],
  ['se.organisation', ['556036-0793', '5560360793'], ['556036-0794']],
  ['no.birth-number', ['151086 95088', '15108695088'], ['15108695089', '15138695088']],
  ['no.organisation', ['988 077 917', 'NO 988 077 917 MVA'], ['988 077 918']],
  ['dk.cpr', ['211062-5629', '0101011234'], ['321062-5629']],
  ['dk.cvr', ['13585628'], ['13585627']],
  ['fi.hetu', ['131052-308T', '131052A308T'], ['131052-308U', '131352-308T']],
  ['fi.business', ['2077474-0'], ['2077474-1']],
  ['is.kennitala', ['120174-3399', '1201743399'], ['120174-3389', '121374-3399']],
  ['is.kennitala-company', ['450401-3150'], ['450401-3160']],
  ['ee-lt.personal', ['36805280109', '33309240064'], ['36805280108', '36813280109']],
  ['lv.personal', ['161175-19997', '16117519997', '321234-12345'], ['161175-19998']],
];

const EASTERN_EUROPE: readonly Examples[] = [
  ['pl.pesel', ['44051401359', '02270803624'], ['44051401358', '44131401359']],
  ['pl.identity-card', ['ABA300000', 'ABA 300000'], ['ABA300001']],
  ['pl.nip', ['856-734-62-15', '8567346215'], ['856-734-62-16']],
  ['pl.regon', ['192598184', '12345678512347'], ['192598183', '12345678512348']],
  ['cz-sk.birth-number', ['710319/2745', '7103192745', '310319/274'], ['710319/2746', '711319/2745']],
  ['cz-sk.ico', ['25123891'], ['25123892']],
  ['hu.tax-id', ['8071592153'], ['8071592154']],
  ['hu.taj', ['111 111 110', '123456788'], ['123456789']],
  ['hu.personal-number', ['1-650101-0015'], ['1-650101-0018', '1-651301-0015']],
  ['hu.company-tax-number', ['12892312-2-42'], ['12892313-2-42']],
  ['ro.cnp', ['1630615123457'], ['1630615123458', '1631315123457']],
  ['bg.egn', ['7523169263'], ['7523169264']],
  ['ua.tax-number', ['1759013776'], ['1759013770']],
  ['ua.edrpou', ['32855961'], ['3285596']],
  ['ru.inn', ['123456789047'], ['123456789037']],
  ['ru.snils', ['112-233-445 95', '11223344595'], ['112-233-445 96']],
  ['ru.inn-company', ['1234567894'], ['1234567895']],
  ['ru.ogrn', ['1022200525819'], ['1022200525818']],
  ['kz.iin', ['900101300017'], ['900101300014']],
];

const SOUTHERN_EUROPE: readonly Examples[] = [
  ['es.dni', ['54362315K', '54362315-K', '54.362.315-K', '54362315 K', '54362315k'], ['54362315Z']],
  ['es.nie', ['X2482300W', 'X-2482300-W'], ['X2482300A']],
  ['es.nuss', ['28/12345678/40', '281234567840'], ['28/12345678/41']],
  ['es.cif', ['A13585625', 'P2800000H'], ['A13585626', 'P2800000A']],
  ['it.codice-fiscale', ['RCCMNL83S18D969H', 'rccmnl83s18d969h'], ['RCCMNL83S18D969I']],
  ['it.partita-iva', ['00743110157'], ['00743110158']],
  ['pt.nif', ['123456789', '123 456 789'], ['123456780']],
  ['pt.nipc', ['501964843', '501 964 843'], ['501964842']],
  ['pt.citizen-card', ['00000000 0 ZZ4', '000000000ZZ4'], ['00000000 0 ZZ5']],
  ['pt.niss', ['12345678902'], ['12345678901']],
  ['gr.amka', ['01013099997'], ['01013099998', '32013099997']],
  ['gr.afm', ['094259216'], ['094259217']],
  ['cy.tax', ['10259033P'], ['10259033Z']],
  ['mt.identity-card', ['123456M'], ['123456C']],
  ['yu.jmbg', ['0101006500006'], ['0101006500007']],
  ['hr.oib', ['33392005961'], ['33392005962']],
  ['si.tax', ['50223054'], ['50223055']],
  ['rs.pib', ['101134702'], ['101134703']],
  ['tr.tckn', ['17291716060'], ['17291716062', '17291716050']],
];

const VAT: Examples = [
  'eu.vat',
  [
    ...[
      'ATU13585627',
      'BE0403019261',
      'BG175074752',
      'CY10259033P',
      'CZ25123891',
      'DE 136 695 976',
      'DK13585628',
    ],
    ...[
      'EE100931558',
      'EL094259216',
      'ES54362315K',
      'ESA13585625',
      'FI20774740',
      'FR 40 303 265 045',
      'GB980780684',
    ],
    ...[
      'HR33392005961',
      'HU12892312',
      'IE6433435F',
      'IT00743110157',
      'LT119511515',
      'LU15027442',
      'LV40003521600',
    ],
    ...[
      'MT11679112',
      'NL004495445B01',
      'PL8567346215',
      'PT501964843',
      'RO18547290',
      'SE123456789701',
      'SI50223054',
    ],
    'SK2022749619',
  ],
  [
    ...[
      'ATU13585626',
      'BE0403019262',
      'BG175074751',
      'CY10259033Z',
      'CZ25123890',
      'DE136695978',
      'DK13585627',
    ],
    ...[
      'EE100931557',
      'EL094259217',
      'ES54362315Z',
      'ESA13585626',
      'FI20774741',
      'FR41303265045',
      'GB980780685',
    ],
    ...[
      'HR33392005962',
      'HU12892313',
      'IE6433435E',
      'IT00743110158',
      'LT119511516',
      'LU15027443',
      'LV40003521601',
    ],
    ...[
      'MT11679113',
      'NL004495446B01',
      'PL8567346216',
      'PT501964842',
      'RO18547291',
      'SE123456789801',
      'SI50223055',
    ],
    'SK2022749618',
  ],
];

const EXAMPLES = [...WESTERN_EUROPE, ...NORTHERN_EUROPE, ...EASTERN_EUROPE, ...SOUTHERN_EUROPE, VAT];

describe('identifiers of Europe behind their cue', () => {
  describe.each(EXAMPLES)('%s', (rule, valid, broken) => {
    it.each(valid)('holds: %s', (value) => expect(announced(rule, value)).toEqual([value]));
    it.each(broken)('does not hold: %s', (value) => expect(announced(rule, value)).not.toContain(value));
  });

  it('has examples of every rule', () => {
    const rules = NATIONAL_ID_RECOGNIZERS.map(({ rule }) => rule);
    const here = rules.filter((rule) => EUROPE.test(rule) && !rule.endsWith('.labelled'));
    expect(EXAMPLES.map(([rule]) => rule).sort()).toEqual([...new Set(here)].sort());
  });
});
