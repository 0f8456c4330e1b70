import fc from 'fast-check';
import { CueIndex } from './cue-index';
import { CUE_NAMES, type CueName, type CueWords } from './cue-name';
import { CONTEXT_LENGTH } from '../recognizer';
import { cueOf, CueReader } from './cue-reader';

const none = Object.fromEntries(CUE_NAMES.map((name) => [name, {}])) as Record<CueName, CueWords>;
const index = new CueIndex(
  {
    ...none,
    passport: { en: ['passport'], zh: ['护照号码'] },
    'driver-license': { en: ["driver's license", 'driving licence'], de: ['führerschein'] },
    ssn: { en: ['ssn', 'social security'] },
    person: { en: ['name'] },
    other: { en: ['order', 'social'] },
    website: { en: ['website'] },
  },
  ['number', 'no', 'is', 'my'],
);
const told = (before: string): string => {
  const hit = cueOf(index, before);
  return hit ? `${hit.cue} ${hit.distance}${hit.isConsumed ? ' consumed' : ''}` : '';
};

describe('CueReader', () => {
  it.each([
    ['My passport number is ', 'passport 0'],
    ['passportNumber=', 'passport 0'],
    ['PASSPORT_NO: ', 'passport 0'],
    ['"passport-no" : "', 'passport 0'],
    ["Her driver's license ", 'driver-license 0'],
    ['Führerschein ', 'driver-license 0'],
    ['FUHRERSCHEIN: ', 'driver-license 0'],
    ['social security number: ', 'ssn 0'],
    ['social ', 'other 0'],
    ['passport, order ', 'other 0'],
    ['order, then passport ', 'passport 0'],
    ['passport that he had lost ', 'passport 4'],
    ['passports ', ''],
    ['{"ssn":"123-45-6789","zip":"', ''],
    ['SSN 123-45-6789, 123-45-', 'ssn 0 consumed'],
    ['SSN 123-45-6789 and then ', ''],
    ['ssn was asked\n', ''],
    ['SSN:\n', 'ssn 0'],
    ['website: https://', 'website 1'],
    ['我的护照号码是', 'passport 0'],
    ['护照号码：', 'passport 0'],
    ['passport at 12:30 ', 'passport 1'],
    ['', ''],
  ])('%j: %s', (before, expected) => {
    expect(told(before)).toBe(expected);
  });

  it('says the same for every place whether it reads on or sees the context alone', () => {
    const words = [
      'passport',
      'SSN: ',
      "driver's license ",
      'order ',
      'xSSN ',
      'x',
      '123-45-6789',
      ', ',
      '\n',
      'and ',
      '"zip":',
    ];
    const pieces = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 })), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const reader = new CueReader(index, text);
        for (let at = 1; at <= text.length; at++) {
          const from = Math.max(0, at - CONTEXT_LENGTH);
          const alone = new CueReader(index, text.slice(from, at + 2)).before(at - from);
          expect(reader.before(at)).toEqual(alone);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
