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

const AMERICAS: readonly Examples[] = [
  [
    'us.ssn',
    ['536-90-4399', '536 90 4399', '536904399'],
    ['000-12-3456', '666-12-3456', '078-05-1120', '987-65-4320'],
  ],
  ['us.itin', ['912-70-1234', '912701234'], ['912-69-1234', '812-70-1234']],
  ['us.ein', ['12-3456789'], ['07-1234567']],
  ['us.npi', ['1234567893'], ['1234567890', '3234567893']],
  ['us.mbi', ['1EG4-TE5-MK73', '1EG4TE5MK73'], ['1SG4-TE5-MK73', '1EG4-TE5-MKA3']],
  ['us.dea', ['AB1234563'], ['AB1234560']],
  ['ca.sin', ['130 692 544', '130-692-544', '130692544'], ['130 692 545', '046 454 286']],
  ['ca.business-number', ['123456782RT0001', '12345 6782 RP 0002'], ['123456783RT0001']],
  ['ca.ohip', ['1234-567-897', '9876543217'], ['1234-567-890']],
  ['ca.ramq', ['TREM 5802 2117', 'TREM58522117'], ['TREM 5813 2117']],
  ['ca.bc-phn', ['9123 456 780'], ['9123 456 784']],
  ['mx.curp', ['BOXW310820HNERXN09'], ['BOXW310820HNERXN08', 'BOXW311320HNERXN09']],
  ['mx.rfc', ['GODE561231GR8', 'GODE-561231-GR8'], ['GODE561231GR9']],
  ['mx.rfc-company', ['MAB9307148T4'], ['MAB9307148T5']],
  ['mx.nss', ['12345678903'], ['12345678904']],
  ['br.cpf', ['390.533.447-05', '39053344705'], ['390.533.447-06', '111.111.111-11']],
  ['br.cnpj', ['16.727.230/0001-97', '16727230000197', '12.ABC.345/01DE-35'], ['16.727.230/0001-98']],
  ['br.pis', ['120.12345.67-2'], ['120.12345.67-4']],
  ['br.rg', ['12.345.678-2'], ['12.345.678-1']],
  ['ar.cuil', ['20-05536168-2', '20055361682'], ['20-05536168-3']],
  ['ar.cuit-company', ['30-70308853-4'], ['30-70308853-5']],
  ['ar.dni', ['12.345.678'], ['12.345.67']],
  ['cl.rut', ['12.531.909-2', '12531909-2', '125319092'], ['12.531.909-3']],
  ['cl.rut-company', ['76.086.428-5', '76086428-5'], ['76086428-6']],
  ['co.nit', ['900.373.115-3', '213123432-1'], ['213123432-2']],
  ['co.cedula', ['52.123.456', '1.023.456.789'], ['52.123.45']],
  ['pe.ruc', ['10415398277'], ['10415398270']],
  ['pe.ruc-company', ['20512333797'], ['20512333798']],
  ['pe.dni', ['10117410', '10117410-2'], ['1011741']],
  ['ec.cedula', ['1714307103', '171430710-3'], ['1714307104', '9914307103']],
  ['ec.ruc', ['1714307103001'], ['1714307104001']],
  ['ve.cedula', ['V-12.345.678', 'E12345678'], ['X-12345678']],
  ['ve.rif', ['V-11470283-4', 'V114702834'], ['V-11470283-3']],
  ['ve.rif-company', ['J-00000001-8'], ['J-00000001-1']],
  ['uy.ci', ['1.234.567-2', '12345672'], ['1.234.567-3']],
  ['do.cedula', ['001-1391820-5', '00113918205'], ['001-1391820-6']],
];

const ASIA_AND_OCEANIA: readonly Examples[] = [
  ['in.aadhaar', ['2341 2341 2346', '234123412346'], ['2341 2341 2347']],
  ['in.pan', ['ACUPA7085R'], ['ACUZA7085R']],
  ['in.voter', ['ABC1234567'], ['AB1234567']],
  ['in.gstin', ['27AAPFU0939F1ZV'], ['27AAPFU0939F1ZW']],
  ['cn.resident', ['11010519491231002X', '360426199101010071'], ['110105194912310021', '110105194913310020']],
  ['cn.credit-code', ['91110000600037341L'], ['91110000600037341M']],
  ['hk.identity-card', ['A123456(3)', 'G123456(A)', 'A1234563'], ['A123456(4)']],
  ['tw.identity', ['A123456789'], ['A123456788']],
  ['tw.business', ['04595257'], ['04595258']],
  ['kr.rrn', ['900101-1234568', '9001011234568', '210101-3456789'], ['901301-1234568']],
  ['kr.business', ['116-82-00276'], ['116-82-00277']],
  ['jp.my-number', ['1234 5678 9018', '123456789018'], ['1234 5678 9017']],
  ['jp.corporate', ['5835678256246', '5-8356-7825-6246'], ['6835678256246']],
  ['sg.nric', ['S1234567D', 'F1234567N', 'T1234567J'], ['S1234567E']],
  ['sg.uen', ['00192200M', '197401143C'], ['00192200L', '197401143D']],
  ['my.nric', ['770305-02-1234', '770305021234'], ['771305-02-1234', '770305-17-1234']],
  ['th.identity-card', ['1-2345-45678-78-1', '1234545678781'], ['1-2345-45678-78-2']],
  ['id.nik', ['3171234101900001'], ['3171237201900001']],
  ['id.npwp', ['01.312.166.0-091.000'], ['01.312.166.0-091']],
  ['vn.cccd', ['001090012345'], ['099090012345']],
  ['ph.tin', ['123-456-789-000'], ['123-456-78']],
  ['ph.sss', ['34-1234567-8'], ['34-123456-8']],
  ['pk.cnic', ['42201-0397640-8', '4220103976408'], ['92201-0397640-8']],
  ['lk.nic', ['853400937V'], ['853990937V']],
  ['au.tfn', ['123 456 782', '123456782'], ['123 456 783']],
  ['au.medicare', ['2123 45670 1', '2123456701'], ['2123 45671 1']],
  ['au.abn', ['51 824 753 556', '83914571673'], ['51 824 753 557']],
  ['au.acn', ['004 085 616'], ['004 085 617']],
  ['nz.ird', ['49-091-850', '049091850'], ['49-091-851']],
  ['nz.nhi', ['ZZZ0016'], ['ZZZ0017']],
];

const MIDDLE_EAST_AND_AFRICA: readonly Examples[] = [
  ['il.identity', ['039337423'], ['039337424']],
  ['ae.emirates-id', ['784-1980-1234567-9', '784198012345678'], ['684-1980-1234567-9']],
  ['sa.identity', ['1012345672'], ['1012345673']],
  ['kw.civil', ['290010112346'], ['290010112345', '290130112346']],
  ['ir.melli', ['0013542419'], ['0013542418']],
  ['eg.national', ['29001011234567'], ['29013011234567']],
  ['za.identity', ['7503305044089', '750330 5044 089'], ['7503305044088', '7513305044089']],
  ['ng.nin', ['12345678901'], ['02345678901']],
  ['ke.pin', ['A123456789B'], ['B123456789B']],
  ['ke.pin-company', ['P051365947M'], ['P05136594M']],
  ['ke.identity', ['12345678'], ['62345678']],
];

const EXAMPLES = [...AMERICAS, ...ASIA_AND_OCEANIA, ...MIDDLE_EAST_AND_AFRICA];

describe('identifiers of the rest of the world behind their cue', () => {
  describe.each(EXAMPLES)('%s', (rule, valid, broken) => {
    it.each(valid)('holds: %s', (value) => expect(announced(rule, value)).toEqual([value]));
    it.each(broken)('does not hold: %s', (value) => expect(announced(rule, value)).not.toContain(value));
  });

  it('has examples of every rule', () => {
    const rules = NATIONAL_ID_RECOGNIZERS.map(({ rule }) => rule);
    const here = rules.filter((rule) => !EUROPE.test(rule) && !rule.endsWith('.labelled'));
    expect(EXAMPLES.map(([rule]) => rule).sort()).toEqual([...new Set(here)].sort());
  });
});
