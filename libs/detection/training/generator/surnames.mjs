const list = (text) => text.trim().split(/\s+/);

/** Beginnings and endings of surnames by group of languages: put together they stand on no list. */
const PARTS = {
  de: [
    list(
      'Brand Holl Kess Wend Röth Kalt Grün Lind Eich Stolz Mahl Dorn Hage Rau Schwe Titt Wies Zell Burk Ostr Pfen',
    ),
    list('er mann ner ing hoff bach feld ke sen loh haus wald mair egger stetter burg inger'),
  ],
  fr: [
    list('Bel Cour Dela Mont Char Lam Roch Ville Font Gran Per Rou Beau Mor Tav Vau Lev Du'),
    list('mont court villier vigne ret lot neuve dier son teau chard quin nier rac bois saint dreau'),
  ],
  es: [
    list('Alde Bena Cor Esta Fuen Gar Ira Lar Men Oli Pala Quin Rive Sala Ur Zua'),
    list('rete vides cha rrón zaga ñez bia rra lde gorri mendi tegui ndez llo veros'),
  ],
  it: [
    list('Barto Cala Degli Fer Gher Lom Man Pasto Rin Sca Tar Val Zan Bor Mag'),
    list('lini rdi ghetti netti zzo relli ssi ndi ppi otto anti cchi gnoli rone ucci'),
  ],
  nl: [
    list('Hoog Brink Dijk Ooster Klein Groot Veld Wester Slot Hof Kuiper Meer'),
    list('stra ma huis kamp meijer man hof dam berg sma ink boer enaar'),
  ],
  pl: [
    list('Bor Cze Dąb Gro Jawo Kraj Lis Maj Odro Pie Rud Sob Wil Zawi Chmie'),
    list('ewski owski czak ński arek owicz ak iec icki czyk alski'),
  ],
  cs: [
    list('Hru Kol Brez Dvoř Hor Jan Ked Lub Mat Oru Pol Sed Tom Vlč Zem Kub'),
    list('ek ík áček ka ák ovský eš ička ko inec áň ár ský ený'),
  ],
  ru: [
    list('Бар Вол Гор Дем Ефр Жар Зол Кор Лап Мах Нос Остр Пел Руд Сав Туч Шап Черн'),
    list('ов ин евский ский енко ович ушкин кин ев ников цов яев ых ик'),
  ],
  en: [
    list('Ash Black Cal Dar Ever Fen Haw Kel Lang Mar North Oak Pem Rad Stan Thorn Whit Win Hart Brad'),
    list('ford wood ley worth ton man more gate by thorne well combe field shaw ridge son'),
  ],
  north: [
    list('Berg Dal Ek Fors Gran Hag Kval Lund Nor Sand Ström Tor Vik Öst Åke Høj Møll'),
    list('ström qvist gren sen lund dal vik stad løkke gaard sson by mark rud'),
  ],
  fi: [
    list('Hei Kar Lah Mä Nie Pel Ran Sal Tuo Vir Kos'),
    list('kkinen nen tinen la ri mäki vaara salo nto kka'),
  ],
  hu: [
    list('Bal Csor Far Gom Hor Ker Lak Mol Ná Ori Szil Tak Vár'),
    list('ogh ányi si ka áti dy ács ó ay ovics hegyi falvi'),
  ],
  south: [
    list('Papa Kara Theo Dimo Stef Vasi Yıl Öz Kör Demir Ion Popa Mun'),
    list('dakis poulos oglu türk escu eanu idis akis türk çı can ilă'),
  ],
  world: [
    list('Oka Ade Nwa Chu Ibe Sri Ramana Subra Venka Tana Hiro Mbo Oye Abu Al-Ha Kha Nge Tra'),
    list('for bayo kwu nathan murthy ka shima ye lami ndi rajan di wole shi wani mba dze'),
  ],
};
const GROUPS = {
  at: 'de',
  cz: 'cs',
  sk: 'cs',
  hr: 'cs',
  sl: 'cs',
  uk: 'ru',
  sv: 'north',
  da: 'north',
  nb: 'north',
  pt: 'es',
  ro: 'south',
  tr: 'south',
  el: 'south',
};

/** A surname that stands on no list, made as those of the locale's language are; of any language in English. */
export function inventedSurname(locale, random) {
  const lang = locale.slice(0, 2);
  const group =
    lang === 'en'
      ? random.pick(['en', 'en', ...Object.keys(PARTS).filter((one) => one !== 'ru')])
      : (GROUPS[lang] ?? lang);
  const [starts, ends] = PARTS[group] ?? PARTS.world;
  return random.pick(starts) + random.pick(ends);
}

const CASES = {
  sk: list('a ovi om ová ovej ovú ová'),
  cs: list('a ovi em ová ové ovou'),
  pl: list('a owi em iego iemu im ie ą'),
  hr: list('a u om ov ova ović'),
  sl: list('a u om ov'),
  ru: list('а у ым ом ой е ова ову'),
  uk: list('а у ом ові им ої'),
  fi: list('n in lle lta sta n'),
  hu: list('nak nek t val tól ról'),
  tr: list("'ın 'e 'den 'nin 'yi 'ya"),
};

/** The name in another grammatical case, roughly: what counts is that endings change. */
export function inflected(name, lang, random) {
  const endings = CASES[lang];
  if (!endings) return name;
  const stem =
    /[aeiouyáéíýаеиоуя]$/.test(name) && lang !== 'fi' && lang !== 'tr' && lang !== 'hu'
      ? name.slice(0, -1)
      : name;
  return stem + random.pick(endings);
}

const GIVEN = [
  list(`
    Al Be Ca Da El Fe Ga Ha I Ja Ka La Ma Na O Pa Ra Sa Ta U Va Wa Ya Za Bri Cla Fre Gre Kri Ste Tri Lu Mi No Re So Ti Vi
    Ade Ama Chi Ji Jo Ke Le Ne Oly Pe Qui Ro Se Te Wi Xi Ze Ani Eli Isa Mari Ange Lor Tem Min Shan Del Hul Or Ir`),
  list('l r n m s d v k t li ri ni mi la ra na va le re ne lo ro no th ss nn ll nd rd lv rn st ndr rt mb'),
  list(`
    a a ia ina ette elle ie y ey is us o o an en on in iel ael ard bert win ric son mir ko ka nka ya ne lia ssa dra e eth
    ette ena ula ita ora ene yn ara as os iu ush esh it al ah i u`),
];

/** A given name that stands on no list. */
export function inventedGiven(random) {
  const [starts, middles, ends] = GIVEN;
  const middle = random.next() < 0.75 ? random.pick(middles) : '';
  return random.pick(starts) + middle + random.pick(ends);
}
