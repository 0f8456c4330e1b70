const list = (text) => text.trim().split(/\s+/);

/** Family names and the syllables of given names, as they are written in Latin letters; family names come first at home. */
const ROMANISED = {
  chinese: {
    family: list(`
      Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Han Feng
      Deng Cao Peng Zeng Xiao Tian Dong Yuan Pan Yu Jiang Cai Du Ye Cheng Su Wei Lu Ding Ren Shen Yao Cui Zhong Tan Fan Liao
      Shi Jin Jia Xia Fu Fang Bai Zou Meng Xiong Qin Qiu Hou Yan Xue Yin Lei Duan Long Tao Qian Hao Gong Shao Wan Mao Ouyang`),
    given: list(`
      xiao ming wei jie hong mei li na fang jing jun lei qiang hui ping gang xin yu chen hao xuan zi han yi ze rui jia ling
      lan feng yun hai bo tao yan ting yuan zhi jian guo hua xiu ying dong bin peng kai chang cheng shu qing tian wen yong`),
    glue: '',
  },
  korean: {
    family: list(
      'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Yoo Hong Jeon Moon Bae Baek Nam',
    ),
    given: list(
      'min ji hyun seo jun young ho eun soo jin woo hye kyung sung dong jae hee yeon sang tae na ra bin won chul mi',
    ),
    glue: '-',
  },
  japanese: {
    family: list(`
      Sato Suzuki Takahashi Tanaka Ito Watanabe Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto
      Inoue Kimura Hayashi Shimizu Saito Mori Abe Ikeda Hashimoto Ishikawa Ogawa Goto Okada Hasegawa Fujita Endo Aoki Ueda`),
    given: list('hi ro ka zu yu ki ta ke shi no ri ko mi na o sa to mo ya e a su ke ma'),
    glue: '',
  },
};
/** At home the family name is first; abroad it is often last. */
const FAMILY_FIRST = 0.65;

/** Every family name, for the lists. */
export const FAMILY_NAMES = Object.values(ROMANISED).flatMap(({ family }) => family);

const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** A person of East Asia in Latin letters; `isFamilyFirst` says in which order the full name is written. */
export function romanisedPerson(random) {
  const [origin, { family, given, glue }] = random.pick(Object.entries(ROMANISED));
  const count = origin === 'japanese' ? 2 + random.below(2) : 1 + (random.next() < 0.75 ? 1 : 0);
  const syllables = Array.from({ length: count }, () => random.pick(given));
  const first = capital(syllables.join(random.next() < 0.7 ? glue : ''));
  return { first, last: random.pick(family), isFamilyFirst: random.next() < FAMILY_FIRST };
}
