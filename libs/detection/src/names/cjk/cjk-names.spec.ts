import { scanCjkNames } from './cjk-names';

const shown = (text: string): string[] => scanCjkNames(text).map(({ start, end }) => text.slice(start, end));

describe('scanCjkNames', () => {
  it.each([
    ['zh', '我叫王小明，住在上海。', ['王小明']],
    ['zh, no mark behind it', '我叫李娜住在北京', ['李娜']],
    ['zh, label', '姓名：欧阳修文\n电话：', ['欧阳修文']],
    ['zh, title', '请联系张伟先生或王女士。', ['张伟', '王']],
    ['zh, traditional', '聯絡人：陳美玲', ['陳美玲']],
    ['ja, form of address', '明日、田中さんに電話してください。', ['田中']],
    ['ja, full name', '山田 太郎 様\nいつもお世話になっております。', ['山田 太郎']],
    ['ja, introduction', '私は佐藤花子と申します。', ['佐藤花子']],
    ['ja, label', '氏名：鈴木一郎\n住所：', ['鈴木一郎']],
    ['ko, form of address', '어제 김민수 씨를 만났습니다.', ['김민수']],
    ['ko, glued', '박지영님께 전달해 주세요.', ['박지영']],
    ['ko, label', '이름: 최수진\n전화:', ['최수진']],
    ['ko, introduction', '저는 이영희입니다.', ['이영희']],
  ])('finds the name (%s)', (_language, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    ['zh', '先生们，女士们，大家好。我们的产品质量很好。'],
    ['ja', 'お客様、皆様、本日はありがとうございます。たくさんあります。'],
    ['ko', '고객님, 선생님, 사장님 감사합니다. 날씨가 좋습니다.'],
    ['latin', 'Dear Mr. Wang, thank you.'],
    ['nothing', ''],
  ])('finds nothing in ordinary text (%s)', (_language, text) => {
    expect(shown(text)).toEqual([]);
  });

  it.each(['王', '先生', '王先生', '様', '山 ', '김', '김민수 씨', '저는 ', '姓名：'])(
    'keeps order in repeats of %j',
    (unit) => {
      const findings = scanCjkNames(unit.repeat(20_000));
      const ends = [0, ...findings.map(({ end }) => end)];
      expect(findings.every(({ start }, index) => start >= ends[index]!)).toBe(true);
    },
  );
});
