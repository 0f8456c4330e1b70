import { GazetteerTable, packGazetteer } from '../gazetteer';

/** What a word is in an address. */
export const Street = {
  none: 0,
  /** "street", "rue", "ulica". */
  way: 1,
  /** "apt", "floor", "postfach". */
  unit: 2,
  /** Code of a state or province, in capitals. */
  state: 3,
  /** Announces an address: "address", "wohne", "habite". */
  cue: 4,
  /** Announces a postcode. */
  postcode: 5,
  /** "corner", which belongs to the address. */
  corner: 6,
} as const;

const WORDS: readonly (readonly [kind: number, words: string])[] = [
  [
    Street.way,
    `street st road rd lane ln drive dr avenue ave boulevard blvd court ct place pl square sq terrace way close crescent
    cres highway hwy parkway pkwy alley circle cir trail loop route row walk mews grove gardens ridge hill heights path
    pass point plaza park estate estates meadow meadows crossing junction expressway freeway turnpike causeway quay wharf
    straße strasse str gasse allee platz weg ring ufer damm chaussee promenade steig rue allée chemin impasse quai cours
    passage via viale vicolo piazza piazzale corso strada largo borgo contrada rotonda calle avda avenida av paseo plaça
    carrer camino carretera ronda travesía rua travessa alameda rodovia estrada praça largo viela ulica ul al aleja pl
    os osiedle ulice ulice náměstí nám třída námestie cesta trg ulica улица ул проспект пр переулок пер площадь пл
    шоссе бульвар вулиця вул провулок straat laan plein gracht kade dijk singel plantsoen pad steenweg gata gatan vägen
    gränd vej gade veien katu tie kuja utca út utja tér körút sokak sokağı sok cad caddesi cd bulvarı mahallesi mah
    strada bulevardul aleea calea οδός λεωφόρος λεωφ λ πλατεία jalan`,
  ],
  [
    Street.unit,
    `apt apartment suite ste unit floor fl flat building bldg block room rm box level lot tower wing dept hc psc dpo apo
    fpo po p.o wohnung whg zimmer etage og postfach étage appartement appt bâtiment bât escalier porte interno scala
    piano appartamento piso puerta escalera planta apartado andar apto bloco bl sobrado quadra lote bus verdieping hoog
    mieszkanie m lok lokal kv кв квартира этаж дом д стр корп корпус lgh leil oppgang hus em ajtó daire kat no blok bloc
    ap sc et ημ`,
  ],
  [
    Street.state,
    `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI
    SC SD TN TX UT VT VA WA WV WI WY DC PR GU VI MP AE AA AP AB BC MB NB NL NS NT NU ON PE QC SK YT NSW QLD VIC TAS ACT
    SP RJ MG RS SC PR BA DF PE CE GO AC AM PB RN SE`,
  ],
  [
    Street.cue,
    `address addresses lives live living located sent ship shipped deliver delivered delivery taxi resides residing
    residence mail billing shipping adresse anschrift wohne wohnt wohnhaft habite demeurant domicilié vivo vive
    domiciliado dirección direccion abito abita residente indirizzo domiciliato woon woont adres wonende mieszkam mieszka
    zamieszkały zameldowany adresu moro mora residente endereço bor bosatt bopæl bopael asun osoite lakom lakcím cím
    bydlím bývam živim bydliště bydlisko adresa adrese adresom адрес адресу живу проживает адреса адрес διεύθυνση oturuyorum
    adresi locuiesc street_address streetaddress`,
  ],
  [
    Street.postcode,
    `zip zipcode postcode postal plz postleitzahl cep cap cp código kod irsčíslo psč pošta индекс`,
  ],
  [Street.corner, `corner ecke esquina angolo coin hoek`],
];

/** In a slot: the word in capitals is also the code of a state. */
const STATE_BIT = 8;

function build(): GazetteerTable {
  const entries = new Map<string, number>();
  for (const [kind, words] of WORDS) {
    for (const word of words.trim().split(/\s+/)) {
      const key = word.toLowerCase();
      const known = entries.get(key) ?? 0;
      entries.set(key, kind === Street.state ? known | STATE_BIT : known || kind);
    }
  }
  return new GazetteerTable(packGazetteer(entries, 2048));
}

/** The words of addresses by the hash of the word: a `Street` in the low three bits, bit 3 for codes of states. */
const table = build();

/** What the word with this hash is in an address; codes of states count in capitals only. */
export function streetKind(form: number, capitals: boolean): number {
  const found = table.get(form);
  if (found === 0) return Street.none;
  return capitals && found & STATE_BIT ? Street.state : found & (STATE_BIT - 1);
}
