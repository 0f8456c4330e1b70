import { CueIndex } from './cue-index';
import { CUE_NAMES, type CueName, type CueWords } from './cue-name';
import { nearestCue } from './nearest-cue';

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
const cueOf = (before: string): string => {
  const hit = nearestCue(index, before, false);
  return hit ? `${hit.cue} ${hit.distance}${hit.isConsumed ? ' consumed' : ''}` : '';
};

describe('nearestCue', () => {
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
    expect(cueOf(before)).toBe(expected);
  });

  it('does not read a word that was cut', () => {
    expect(nearestCue(index, 'ssn ', true)).toBeUndefined();
    expect(nearestCue(index, '-ssn ', true)?.cue).toBe('ssn');
  });
});
