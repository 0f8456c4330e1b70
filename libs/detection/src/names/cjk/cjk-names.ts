import { type Finding } from '../../finding';
import { CHINESE, CHINESE_COMPOUND, JAPANESE, KOREAN } from './surnames';

/** Where a name stands: indices into the text. */
type Span = readonly [start: number, end: number];

/** What announces a name, and how the name at that side of it is read. */
interface Cue {
  readonly words: readonly string[];
  readonly read: (text: string, start: number, end: number) => Span | undefined;
}

const SCRIPTS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const between =
  (first: number, last: number) =>
  (text: string, at: number): boolean => {
    const code = text.charCodeAt(at);
    return code >= first && code <= last;
  };
const [isHan, isKatakana, isHangul] = [
  between(0x3400, 0x9fff),
  between(0x30a0, 0x30ff),
  between(0xac00, 0xd7a3),
];
const ITERATION_MARK = 0x3005;
const isKanji = (text: string, at: number): boolean =>
  isHan(text, at) || text.charCodeAt(at) === ITERATION_MARK;
const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x3000;
};
const behindSpace = (text: string, at: number): number => (isSpace(text, at) ? at + 1 : at);
/** Ends a Chinese given name when no mark does. */
const NOT_GIVEN = new Set('住在是的来來从從和与與今想要有您你我他她先女说說正已也都就给給不');
/** Titles that begin like a Korean name and end as one is addressed: "customer", "director". */
const KOREAN_TITLES = new Set(
  '고객 사장 부장 차장 과장 원장 교수 선생 기사 의사 회원 주인 이사 전무 상무 대표 팀장 실장 국장 반장 장로 신부 주임 조교 변호사 어머 아버 고모 이모 사모 소장 서방 도련 하느 하나'.split(
    ' ',
  ),
);
const SCORE = 0.9;
/** Characters of a name with its space, at most. */
const LONGEST = 9;

const isChinese = (text: string, at: number): number => {
  if (CHINESE_COMPOUND.has(text.slice(at, at + 2))) return 2;
  return CHINESE.has(text.charAt(at)) ? 1 : 0;
};

/** Surname and up to two characters right behind the cue: 我叫王小明. */
function chineseAfter(text: string, _: number, cueEnd: number): Span | undefined {
  const from = behindSpace(text, cueEnd);
  const surname = isChinese(text, from);
  if (surname === 0) return undefined;
  let end = from + surname;
  while (end < from + surname + 2 && isKanji(text, end) && !NOT_GIVEN.has(text.charAt(end))) end++;
  return end > from + surname ? [from, end] : undefined;
}

/** The longest name that ends in front of the title: 王小明先生, 王先生. */
function chineseBefore(text: string, to: number): Span | undefined {
  let first = to;
  while (first > Math.max(0, to - 4) && isKanji(text, first - 1)) first--;
  for (let start = first; start < to; start++) {
    const surname = isChinese(text, start);
    if (surname && to - start <= surname + 2) return [start, to];
  }
  return undefined;
}

const isJapanese = (name: string): boolean =>
  JAPANESE.has(name.slice(0, 3)) || JAPANESE.has(name.slice(0, 2)) || JAPANESE.has(name.slice(0, 1));

/** A run of kanji that begins with a surname, perhaps with a space before the given name: 山田 太郎様. */
function japaneseBefore(text: string, to: number): Span | undefined {
  const last = isSpace(text, to - 1) ? to - 1 : to;
  let start = last;
  let spaces = 0;
  for (; start > Math.max(0, last - LONGEST); start--) {
    if (isKanji(text, start - 1)) continue;
    const joins = isSpace(text, start - 1) && start < last && isKanji(text, start - 2);
    if (!joins || spaces++ > 0) break;
  }
  const name = text.slice(start, last);
  return name.length > 1 && isJapanese(name) ? [start, last] : undefined;
}

function japaneseAfter(text: string, _: number, cueEnd: number): Span | undefined {
  const from = behindSpace(text, cueEnd);
  let end = from;
  while (end < from + LONGEST && isKanji(text, end)) end++;
  const given = isSpace(text, end) ? end + 1 : end;
  let last = given;
  while (last < from + LONGEST && (isKanji(text, last) || isKatakana(text, last))) last++;
  if (last === given) last = end;
  return last > from + 1 && isJapanese(text.slice(from, last)) ? [from, last] : undefined;
}

/** A word of two to four syllables that begins with a surname and is no title: 김민수 씨. */
function koreanBefore(text: string, to: number, end: number): Span | undefined {
  const last = text.charAt(to - 1) === ' ' ? to - 1 : to;
  let start = last;
  while (start > Math.max(0, last - 5) && isHangul(text, start - 1)) start--;
  const name = text.slice(start, last);
  const least = text.charAt(to) === '님' ? 3 : 2;
  const goesOn = isHangul(text, end) && text.charAt(to) === '씨' && last === to;
  if (goesOn || name.length < least || name.length > 4 || KOREAN_TITLES.has(name)) return undefined;
  return KOREAN.has(name.charAt(0)) && !KOREAN_TITLES.has(name.slice(0, 2)) ? [start, last] : undefined;
}

function koreanAfter(text: string, _: number, cueEnd: number): Span | undefined {
  const from = behindSpace(text, cueEnd);
  if (!KOREAN.has(text.charAt(from))) return undefined;
  const isName = isHangul(text, from + 1) && isHangul(text, from + 2);
  return isName ? [from, from + 3] : undefined;
}

const words = (text: string): readonly string[] => text.split(' ');
/** Labels with either colon behind them. */
const labels = (text: string): readonly string[] =>
  words(text).flatMap((label) => [`${label}:`, `${label}：`]);

const CUES: readonly Cue[] = [
  {
    words: [
      ...words('我叫 我的名字叫 我的名字是 名叫 姓名是'),
      ...labels('姓名 联系人 聯絡人 收件人 收货人 患者 负责人'),
    ],
    read: chineseAfter,
  },
  {
    words: words('先生 女士 小姐 太太 老师 老師 教授 医生 醫生 经理 經理 律师 律師 同学 师傅'),
    read: chineseBefore,
  },
  {
    words: words('さん 様 さま くん ちゃん 先生 と申し といいます 氏は 氏が 氏の 氏に 氏を 氏と 氏、'),
    read: japaneseBefore,
  },
  { words: [...words('名前は'), ...labels('氏名 名前 担当 担当者 宛名')], read: japaneseAfter },
  { words: words('씨 님 선생님 과장님 대리님 부장님 사장님 교수님'), read: koreanBefore },
  { words: [...words('이름은 저는'), ...labels('이름 성명 수신인 담당자')], read: koreanAfter },
];

/** A span in one number, so that many are sorted quickly: by start, the longest first. */
const ROOM = 16;
const packed = ([start, end]: Span): number => start * ROOM + (ROOM - 1 - (end - start));

function spansOf(text: string): Float64Array {
  const spans: number[] = [];
  for (const { words: cues, read } of CUES) {
    for (const cue of cues) {
      for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + cue.length)) {
        const span = read(text, at, at + cue.length);
        if (span) spans.push(packed(span));
      }
    }
  }
  return Float64Array.from(spans).sort();
}

/**
 * Chinese, Japanese and Korean names that a title, a form of address or a label announces, by tables of surnames: precise
 * rather than complete. Sorted, without overlaps; linear in the length of the text.
 */
export function scanCjkNames(text: string): Finding[] {
  if (!SCRIPTS.test(text)) return [];
  const found: Finding[] = [];
  let last = 0;
  for (const span of spansOf(text)) {
    const start = Math.floor(span / ROOM);
    if (start < last) continue;
    const end = start + ROOM - 1 - (span % ROOM);
    found.push({ category: 'PERSON', rule: 'names.cjk', start, end, score: SCORE });
    last = end;
  }
  return found;
}
