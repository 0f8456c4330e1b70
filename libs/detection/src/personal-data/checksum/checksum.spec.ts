import { isDay, isDayMonthYear, isYearMonthDay } from './calendar';
import { isLuhn, isLuhn36 } from './luhn';
import { isMod11And10 } from './mod-11-10';
import { isMod11With2 } from './mod-11-2';
import { isMod97With10, remainder } from './mod-97';
import { isVerhoeff } from './verhoeff';
import { weightedDigitSum, weightedSum } from './weighted-sum';

const DIGITS = [...'0123456789'];

describe('check characters', () => {
  it.each([
    ['Luhn', isLuhn, '7992739871', '3'],
    ['Verhoeff', isVerhoeff, '23412341234', '6'],
    ['Verhoeff', isVerhoeff, '236', '3'],
    ['ISO 7064 MOD 11,10', isMod11And10, '0794', '5'],
    ['ISO 7064 MOD 11,10', isMod11And10, '3339200596', '1'],
    ['ISO 7064 MOD 11-2', isMod11With2, '079', 'X'],
    ['ISO 7064 MOD 11-2', isMod11With2, '11010519491231002', 'X'],
  ])('%s holds for one of all, %#', (_name, holds, body, check) => {
    expect([...DIGITS, 'X'].filter((last) => holds(body + last) && (last !== 'X' || check === 'X'))).toEqual([
      check,
    ]);
  });

  it.each([
    ['Luhn base 36', isLuhn36, '27AAPFU0939F1ZV', '27AAPFU0939F1ZW'],
    ['ISO 7064 MOD 97-10', isMod97With10, '3214282912345698765432161182', '3214282912345698765432161183'],
    ['Verhoeff: neighbours swapped', isVerhoeff, '2363', '3263'],
  ])('%s', (_name, holds, valid, broken) => {
    expect([holds(valid), holds(broken)]).toEqual([true, false]);
  });

  it('sums, and divides long numbers', () => {
    expect(weightedSum('1A', [2, 3])).toBe(32);
    expect(weightedDigitSum('17', [1, 2])).toBe(6);
    expect(remainder('123456789012345678901234567890', 97)).toBe(
      Number(123456789012345678901234567890n % 97n),
    );
  });

  it('knows the calendar', () => {
    expect([isDay(2, 29), isDay(2, 30), isDay(4, 31), isDay(0, 1), isDay(13, 1), isDay(1, 0)]).toEqual([
      ...[true, false, false, false, false, false],
    ]);
    expect([isYearMonthDay('991231'), isYearMonthDay('991331'), isYearMonthDay('1990101', 1)]).toEqual([
      true,
      false,
      true,
    ]);
    expect([isDayMonthYear('311299'), isDayMonthYear('321299')]).toEqual([true, false]);
  });
});
