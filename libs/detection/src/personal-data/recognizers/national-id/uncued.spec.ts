import { scanPersonalData } from '../../scan';
import { NATIONAL_ID_RECOGNIZERS } from './national-id.recognizers';

const found = (text: string): string[] =>
  scanPersonalData(text, { recognizers: NATIONAL_ID_RECOGNIZERS }).map(
    ({ category, rule, start, end }) => `${category} ${rule} ${text.slice(start, end)}`,
  );

describe('identifiers that need no cue', () => {
  it.each([
    ['It is 536-90-4399.', 'US_SSN us.ssn 536-90-4399'],
    ['It is 912-70-1234.', 'NATIONAL_ID us.itin 912-70-1234'],
    ['Take 1EG4-TE5-MK73, please', 'MEDICAL_ID us.mbi 1EG4-TE5-MK73'],
    ['(BOXW310820HNERXN09)', 'NATIONAL_ID mx.curp BOXW310820HNERXN09'],
    ['"390.533.447-05"', 'NATIONAL_ID br.cpf 390.533.447-05'],
    ['a 16.727.230/0001-97 b', 'BUSINESS_ID br.cnpj 16.727.230/0001-97'],
    ['20-05536168-2', 'NATIONAL_ID ar.cuil 20-05536168-2'],
    ['12.531.909-2', 'NATIONAL_ID cl.rut 12.531.909-2'],
    ['1.234.567-2', 'NATIONAL_ID uy.ci 1.234.567-2'],
    ['it is AB 12 34 56 C now', 'NATIONAL_ID gb.nino AB 12 34 56 C'],
    ['AB123456C', 'NATIONAL_ID gb.nino AB123456C'],
    ['36 574 261 809', 'NATIONAL_ID de.tax-id 36 574 261 809'],
    ['86095742719', 'NATIONAL_ID de.tax-id 86095742719'],
    ['15 070649 C 103', 'NATIONAL_ID de.pension 15 070649 C 103'],
    ['2 95 10 99 126 111 93', 'NATIONAL_ID fr.nir 2 95 10 99 126 111 93'],
    ['295109912611193', 'NATIONAL_ID fr.nir 295109912611193'],
    ['85.07.30-033.28', 'NATIONAL_ID be.national 85.07.30-033.28'],
    ['756.9217.0769.85', 'NATIONAL_ID ch.ahv 756.9217.0769.85'],
    ['CHE-100.155.212', 'BUSINESS_ID ch.uid CHE-100.155.212'],
    ['19811228-9874', 'NATIONAL_ID se.personal 19811228-9874'],
    ['15108695088', 'NATIONAL_ID no.birth-number 15108695088'],
    ['131052-308T', 'NATIONAL_ID fi.hetu 131052-308T'],
    ['710319/2745', 'NATIONAL_ID cz-sk.birth-number 710319/2745'],
    ['44051401359', 'NATIONAL_ID pl.pesel 44051401359'],
    ['1630615123457', 'NATIONAL_ID ro.cnp 1630615123457'],
    ['112-233-445 95', 'NATIONAL_ID ru.snils 112-233-445 95'],
    ['54362315K', 'NATIONAL_ID es.dni 54362315K'],
    ['X2482300W', 'NATIONAL_ID es.nie X2482300W'],
    ['RCCMNL83S18D969H', 'NATIONAL_ID it.codice-fiscale RCCMNL83S18D969H'],
    ['2341 2341 2346', 'NATIONAL_ID in.aadhaar 2341 2341 2346'],
    ['ACUPA7085R', 'NATIONAL_ID in.pan ACUPA7085R'],
    ['27AAPFU0939F1ZV', 'BUSINESS_ID in.gstin 27AAPFU0939F1ZV'],
    ['11010519491231002X', 'NATIONAL_ID cn.resident 11010519491231002X'],
    ['A123456(3)', 'NATIONAL_ID hk.identity-card A123456(3)'],
    ['900101-1234568', 'NATIONAL_ID kr.rrn 900101-1234568'],
    ['S1234567D', 'NATIONAL_ID sg.nric S1234567D'],
    ['784-1980-1234567-9', 'NATIONAL_ID ae.emirates-id 784-1980-1234567-9'],
    ['7503305044089', 'NATIONAL_ID za.identity 7503305044089'],
    ['51 824 753 556', 'BUSINESS_ID au.abn 51 824 753 556'],
    ['FR 40 303 265 045', 'BUSINESS_ID eu.vat FR 40 303 265 045'],
    ['DE136695976', 'BUSINESS_ID eu.vat DE136695976'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]));

  it.each([
    'call 4155550132 or 030 12345678 or +49 170 1234567',
    'at 2024-01-15 10:30:00, 20240115-103000, 1712345678901, 1712345678',
    '550e8400-e29b-41d4-a716-446655440000 and 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b',
    'version 10.15.7, 1,234,567.89 and 123.456.789 rows',
    'SKU 12345678A, ORD-2024-001234, part 7503305044088',
    '078-05-1120, 987-65-4320, 000-12-3456',
    '390.533.447-05-1 and x390.533.447-05',
    'user54362315K, 54362315K_1, 54362315Z',
    'DE136695978, ATU13585626, GB980780685',
    'img_20240115_103000.png, 192.168.100.200, 10.0.0.1:8080',
    'S1234567E 11010519491231002Y RCCMNL83S18D969I',
  ])('nothing in %s', (text) => expect(found(text)).toEqual([]));
});

describe('values behind a cue that no rule knows', () => {
  it.each([
    ['XK-98111596', 'national-id', 'NATIONAL_ID national-id.labelled XK-98111596'],
    ['QQ 12 34 56 C', 'national-id', 'NATIONAL_ID national-id.labelled QQ 12 34 56 C'],
    ['12-345/6789-0', 'national-id', 'NATIONAL_ID national-id.labelled 12-345/6789-0'],
    ['H84342490', 'medical', 'MEDICAL_ID medical.labelled H84342490'],
    ['CHC-00032584', 'medical', 'MEDICAL_ID medical.labelled CHC-00032584'],
    ['P0925673', 'medical', 'MEDICAL_ID medical.labelled P0925673'],
    ['NHS 943 476 5918', 'medical', 'MEDICAL_ID medical.labelled 943 476 5918'],
    ['62839762 OK THEN', 'medical', 'MEDICAL_ID medical.labelled 62839762 OK'],
    ['RO-98-76543', 'business-id', 'BUSINESS_ID business-id.labelled RO-98-76543'],
  ] as const)('%s as %s', (text, cue, expected) => {
    const labels = [{ start: 0, end: text.length, cue }];
    const [first] = scanPersonalData(text, { recognizers: NATIONAL_ID_RECOGNIZERS, labels });
    expect(first && `${first.category} ${first.rule} ${text.slice(first.start, first.end)}`).toBe(expected);
  });

  it.each(['2024-01-15', '15.01.2024', '1234', '+49 170 1234567'])('not %s', (text) => {
    const labels = [{ start: 0, end: text.length, cue: 'national-id' as const }];
    expect(scanPersonalData(text, { recognizers: NATIONAL_ID_RECOGNIZERS, labels })).toEqual([]);
  });
});
