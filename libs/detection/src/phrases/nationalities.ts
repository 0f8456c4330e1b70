/** Adjectives and names of nationalities, in English. */
const NATIONALITIES =
  'Afghan Albanian Algerian American Andorran Angolan Argentine Argentinian Armenian Australian Austrian Azerbaijani Bahamian Bahraini Bangladeshi Barbadian Belarusian Belgian Belizean Belizian Beninese Bermudian Bhutanese Bolivian Bosnian Brazilian British Bruneian Bulgarian Burmese Burundian Cambodian Cameroonian Canadian Catalan Chadian Chilean Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish Djiboutian Dominican Dutch Ecuadorian Egyptian Emirati English Eritrean Estonian Ethiopian Faroese Fijian Filipino Finnish French Gabonese Gambian Georgian German Ghanaian Greek Greenlander Greenlandic Grenadian Guatemalan Guinean Guyanese Haitian Honduran Hungarian Icelander Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kenyan Korean Kosovar Kuwaiti Kurdish Kyrgyz Laotian Latvian Lebanese Liberian Libyan Lithuanian Luxembourgish Macedonian Malagasy Malawian Malaysian Maldivian Malian Maltese Mauritanian Mauritian Mexican Moldovan Mongolian Montenegrin Moroccan Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Nigerien Norwegian Omani Pakistani Palestinian Panamanian Paraguayan Peruvian Polish Portuguese Qatari Romanian Russian Rwandan Salvadoran Samoan Saudi Scottish Senegalese Serbian Singaporean Slovak Slovakian Slovene Slovenian Somali Spanish Sudanese Surinamese Swazi Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai Tibetan Togolese Tongan Trinidadian Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh Yemeni Zambian Zimbabwean';
/** Beliefs and political leanings: special categories of data (GDPR Art. 9). */
const BELIEFS =
  'Anglican Atheist Baptist Buddhist Calvinist Catholic Christian Communist Confucian Conservative Democrat Evangelical Hindu Jew Jewish Lutheran Methodist Mormon Muslim Orthodox Presbyterian Protestant Quaker Rastafarian Republican Shia Sikh Socialist Sunni Taoist Zoroastrian';

const words = new Set(`${NATIONALITIES} ${BELIEFS}`.split(' ').flatMap((word) => [word, `${word}s`]));
const folded = new Set([...words].map((word) => word.toLowerCase()));

/** The first letters of such words, five bits of each. */
const BEGINNINGS = 1 << 15;
const beginnings = new Uint8Array(BEGINNINGS);
const beginningOf = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);
for (const word of words) beginnings[beginningOf(word, 0)] = 1;

/** Whether such a word may begin at an index, by its first three letters: most words are none, and this is quick to see. */
export const mayBeNationality = (text: string, at: number): boolean =>
  beginnings[beginningOf(text, at)] === 1;
/** Whether a word names a nationality, a belief or a political leaning. */
export const isNationality = (word: string): boolean => words.has(word);
/** The same for words that are not capitalised, where something announces them. */
export const isNationalityInAnyCase = (word: string): boolean => folded.has(word.toLowerCase());
