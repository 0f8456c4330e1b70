/** The first letters of the months, in ten languages. */
const MONTHS: readonly string[] = [
  'jan gen ene sty led tam',
  'feb fév fev lut úno hel',
  'mar mär mrt maa břez bře',
  'apr avr abr kwi dub huh',
  'may mai mei maj mag kvě tou',
  'jun juin giu cze čer kes',
  'jul juil lug lip hei červenec',
  'aug aoû aou ago sie srp elo',
  'sep set wrz zář syy',
  'oct okt out ott paź pai říj lok',
  'nov nou lis marras',
  'dec dez dic déc gru pro jou',
];

const MONTH_STARTS: readonly (readonly [start: string, month: number])[] = MONTHS.flatMap((starts, index) =>
  starts.split(' ').map((start) => [start, index + 1] as const),
).sort(([a], [b]) => b.length - a.length);

/** Days of the week that begin like March. */
const WEEKDAYS = new Set(['mardi', 'martes', 'martedì', 'marti', 'marți']);

const pad = (month: number): string => String(month).padStart(2, '0');
const isMonth = (month: number): boolean => month >= 1 && month <= 12;

function monthNamed(text: string): number | undefined {
  const words = text.toLowerCase().match(/\p{L}{3,12}/gu) ?? [];
  for (const word of words.filter((one) => !WEEKDAYS.has(one))) {
    const known = MONTH_STARTS.find(([start]) => word.startsWith(start));
    if (known) return known[1];
  }
  return undefined;
}

/** Of two numbers before a year, the one that can be the month; none when both can. */
function monthAmong(first: number, second: number, isDotted: boolean): number | undefined {
  if (first === second || isDotted || first > 12) return isMonth(second) ? second : undefined;
  return second > 12 && isMonth(first) ? first : undefined;
}

/** `1990-05` of a date in digits or words; only `1990` when day and month cannot be told apart (`03/04/1990`). */
export function monthOf(value: string): string | undefined {
  const year = /(?<!\d)(?:1[89]|20|21)\d\d(?!\d)/.exec(value)?.[0];
  if (year === undefined) return undefined;
  const iso = /^\s*\d{4}[-/.](\d{1,2})(?!\d)/.exec(value);
  if (iso && isMonth(Number(iso[1]))) return `${year}-${pad(Number(iso[1]))}`;
  const parts = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?\d{4}(?!\d)/.exec(value);
  const month = parts ? monthAmong(Number(parts[1]), Number(parts[3]), parts[2] === '.') : monthNamed(value);
  return month === undefined ? year : `${year}-${pad(month)}`;
}
