/** By language: lines in the manner of news, with many capitals that are no names. */
export const PROSE = {
  en: `
Police said {P}, 34, was arrested in {C} on Monday after a car chase.
"We are not done," {L} told reporters. {L} later left for {C}.
The Nobel Prize winner {P} died in {C} in 1998. The Guardian reported it.
{L} scored twice as {C} beat {C2} on Saturday, and {L2} was sent off.
{P} plays the Queen in the film; {P2} directed it.
In his book, {P} describes the Cold War. {L} was a critic of the Marshall Plan.
After the Senate vote, {P} and {P2} flew to {N}.
{P} (born 4 May 1961) is a painter from {C}.
Analysts at {O} expect profits to rise, {L} wrote on Friday.
The White House denied it. {L} did not.
Christmas came early for {F}, who won the Lottery in March.
rt if you love {P} !! best Concert ever
just met {P} in {C} omg`,
  de: `
Der {G} und die {G} sind in der {G} ein {G}.
Im {G} der {G} steht ein {G} mit {G}.
Die {G} wurde am {G} von der {G} bestätigt.
Nach dem {G} hat die {G} den {G} abgelehnt.
{G} und {G}: Was die {G} jetzt wissen muss
Für den {G} gibt es keine {G}, sagte der {G} am {G}.
Bitte prüfen Sie {G}, {G} und {G}.
Wählen Sie im {G} die {G} aus und bestätigen Sie mit {G}.
Mit der neuen {G} wird der {G} besser als das {G}.
Ohne {G} kein {G}. Jede {G} braucht einen {G}.
Am {G} kam es auf der {G} zu einem {G}.
Der {G} {P} hat am {G} die {G} verlassen.
Die {G} von {P} wurde in {C} zum {G}.
{P} sagte, die {G} sei ein {G}. {L} kritisierte den {G}.
Laut {L} ist der {G} für die {G} wichtig.
Der {G} {L} und die {G} {L2} sprachen über {G}.
In {C} traf {P} auf den {G} aus {N}.
{L} gewann die {G}, {L2} verlor den {G}.
Der Sänger {P} starb im {G} in {C}.
Das {G} der {G} in {C} kostet {K} Euro.
„Die {G} ist ein {G}", so {P}.
{P} wurde 1961 in {C} geboren und war ein deutscher {G}.
{L} trat als {G} zurück; seine {G} in {N} blieb.
Die {O} baut eine {G} in {C}.
Unter {L} wurde die {G} zur {G}.
{L}s {G} überraschte die {G}.
Guten Tag, meine {G} ist kaputt. Wo finde ich die {G}?
Ich habe eine {G} zu meiner {G} und zum {G}.`,
  fr: `
Le Président de la République a reçu {P} à {C} lundi.
{P}, 45 ans, a été élu maire de {C}. {L} succède à {L2}.
Selon {L}, la Sécurité sociale et le Code du travail vont changer.
Né à {C} en 1961, {P} est un écrivain. Son roman a reçu le Prix Goncourt.
« Nous verrons », a dit {L} au Parlement.
Les Français attendent Noël. La Révolution et la Renaissance sont au programme.`,
  es: `
El Presidente del Gobierno recibió a {P} en {C} el lunes.
{P}, de 45 años, fue detenido en {C}. {L} negó los hechos.
Según {L}, la Ley de Vivienda y el Código Civil cambiarán.
{P} nació en {C} en 1961 y es escritor. {L} vive ahora en {N}.
La Semana Santa y la Navidad son fiestas. El Congreso aprobó la Constitución.`,
  it: `
Il Presidente della Repubblica ha incontrato {P} a {C} lunedì.
{P}, 45 anni, è stato arrestato a {C}. {L} nega tutto.
Secondo {L}, la Legge di Bilancio e il Codice Civile cambieranno.
{P} è nato a {C} nel 1961. {L} ha vinto il Premio Strega.
Il Consiglio dei Ministri ha approvato il Decreto. Buon Natale!`,
  nl: `
De Tweede Kamer ondervroeg {P} maandag in {C}.
{P} (45) werd in {C} aangehouden. {L} ontkent alles.
Volgens {L} verandert de Wet en het Burgerlijk Wetboek.
{P} werd in 1961 geboren in {C} en is schrijver. {L} woont in {N}.
Met Kerstmis en Pasen zijn wij gesloten. De Koning opende het Museum.`,
  pt: `
O Presidente da República recebeu {P} em {C} na segunda-feira.
{P}, 45 anos, foi preso em {C}. {L} nega tudo.
Segundo {L}, a Lei e o Código Civil vão mudar.
{P} nasceu em {C} em 1961. {L} ganhou o Prémio Camões.
O Conselho de Ministros aprovou o Decreto. Feliz Natal!`,
  pl: `
Prezydent spotkał się z {PI} w {C}.
{P} urodził się w {C} w 1961 roku. {L} mieszka w {N}.
Zdaniem {LI} Sejm przyjmie Ustawę o Podatku.
Książka {PI} dostała nagrodę. {L} nie skomentował.
{L} pokonał {LI2} w finale w {C}.
Policja zatrzymała {PI} w {C}. Wielkanoc i Boże Narodzenie minęły.`,
  cs: `
Prezident se setkal s {PI} v {C}.
{P} se narodil v {C} roku 1961. {L} žije v {N}.
Podle {LI} Poslanecká sněmovna přijme Zákon o dani.
Kniha {PI} získala cenu. {L} to nekomentoval.
{L} porazil {LI2} ve finále v {C}.
Policie zadržela {PI}. Vánoce a Velikonoce skončily. Ministerstvo mlčí.
Román napsala {P} a přeložila {P2}.`,
  sk: `
Prezident sa stretol s {PI} v {C}.
{P} sa narodil v {C} roku 1961. {L} žije v {N}.
Podľa {LI} Národná rada prijme Zákon o dani.
Kniha {PI} získala cenu. {L} to nekomentoval.
{L} porazil {LI2} vo finále v {C}.
Polícia zadržala {PI}. Vianoce a Veľká noc sa skončili. Ministerstvo mlčí.
Román napísala {P} a preložila {P2}.
{F} sa usmial. „Poď sem," povedal {FI2}.
Vtedy vstal {L} a pozrel na {LI2}. Bolo ticho.
Anglický spisovateľ {P} a maliar {P2} žili v {C}.
Zobral knihu a odišiel. Nikto sa na nič nepýtal. Ráno pršalo.`,
  hr: `
Predsjednik se sastao s {PI} u {C}.
{P} rođen je u {C} 1961. godine. {L} živi u {N}.
Prema {LI}, Sabor će usvojiti Zakon o porezu.
{L} je pobijedio {LI2} u finalu.`,
  ru: `
Президент встретился с {PI} в городе {C}.
{P} родился в городе {C} в 1961 году. {L} живёт в {N}.
По мнению {LI}, Государственная дума примет Закон.
Книга {PI} получила премию. {L} не ответил.
{L} победил {LI2} в финале. Новый год прошёл.`,
  uk: `
Президент зустрівся з {PI} у місті {C}.
{P} народився у місті {C} 1961 року. {L} живе в {N}.
На думку {LI}, Верховна Рада ухвалить Закон.
{L} переміг {LI2} у фіналі.`,
  el: `
Ο Πρόεδρος συναντήθηκε με τον {P} στην πόλη {C}.
Ο {P} γεννήθηκε το 1961. Η {P2} ζει στην {N}.
Η Βουλή ψήφισε τον Νόμο. Καλά Χριστούγεννα!`,
  tr: `
Cumhurbaşkanı {P} ile {C} şehrinde görüştü.
{P} 1961 yılında {C} kentinde doğdu. {LI} kitabı ödül aldı.
Türkiye Büyük Millet Meclisi Kanunu kabul etti. Pazartesi günü {L} konuştu.`,
  fi: `
Presidentti tapasi {PI} kaupungissa {C}.
{P} syntyi vuonna 1961. {LI} kirja sai palkinnon.
Eduskunta hyväksyi lain. {L} voitti {LI2} finaalissa.`,
  hu: `
Az elnök találkozott {L} {FI} {C} városában.
{LFP} 1961-ben született. {LI} könyve díjat nyert.
Az Országgyűlés elfogadta a Törvényt. {L} legyőzte {LI2}.`,
  ro: `
Președintele s-a întâlnit cu {P} la {C}.
{P} s-a născut la {C} în 1961. {L} locuiește în {N}.
Parlamentul a adoptat Legea. Crăciunul a trecut.`,
  sv: `
Statsministern träffade {P} i {C} på måndagen.
{P}, 45, greps i {C}. {L} nekar. Riksdagen beslutade.
{P} föddes 1961 i {C}. {L}s bok fick Nobelpriset.`,
  da: `
Statsministeren mødte {P} i {C} mandag.
{P}, 45, blev anholdt i {C}. {L} nægter. Folketinget vedtog loven.
{P} blev født 1961 i {C}. {L}s bog vandt.`,
  nb: `
Statsministeren møtte {P} i {C} mandag.
{P} (45) ble pågrepet i {C}. {L} nekter. Stortinget vedtok loven.`,
};
