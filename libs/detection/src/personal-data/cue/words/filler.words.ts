const WORDS = `
  number numbers no nr num numb id ids code codes value field key is was are be been will has have had reads being equals
  the a an my your his her our their its this that of for in on at as to and or with under via by me him us them you it i we he she
  please just here also now new current following below ending provided given following last four digits only
  nummer nummern lautet lauten ist sind war wäre die der das dem den des eine einen meine mein meiner ihre ihr seine sein unsere unser unter
  von vom zu zum zur für mit auf bei und oder ich wir er sie es mich mir uns ihn bitte hier aktuelle neue lfd
  numéro numéros n° nº est sont était le la les un une des du au aux mon ma mes votre vos notre son sa ses leur et ou pour avec sur sous chez suivant c d l s ici
  número numero núm es son era el los las lo unos mi mis su sus tu tus nuestro nuestra y o para con por siguiente
  numero è sono era il lo gli i uno della del dello dei degli delle al alla mio mia suo sua tuo tua nostro vostro e ed per con nel nella
  é são foi os as um uma do da dos das ao à meu minha seu sua nosso nossa em no na para pelo ou
  is zijn was het een mijn zijn haar uw ons onze van voor op met en bij luidt
  numer nr to jest są był była mój moja moje twój jego jej nasz nasza od do dla z ze na i lub oraz w
  är var den det en ett min mitt mina din ditt hans hennes för på av och till
  er var det den min mit mine din dit hans hendes af på til og som
  numero nro on oli minun sinun hänen ja
  číslo je byl byla můj moje jeho její na pro
  číslo je bol bola môj
  szám száma száma azonosító a az egy
  număr numărul este era meu mea al ale și cu pe nr
  broj je moj moja njegov njezin za
  numara numarası no benim
  номер это есть мой моя моё его её ваш наш с по на для и или №
  номер це є мій моя його її
  αριθμός είναι ο η το του της μου σας
  `;

/** Words between a cue and its value that say nothing of their own: numbers, articles, possessives, forms of "to be". */
export const FILLER_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));
