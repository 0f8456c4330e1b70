/** Given names that are common in one or more languages. */
export const GIVEN_NAMES: readonly string[] = (
  'Alba Amir Anders Anna Antonio Astrid Bruno Camille Carla Carlos Chiara Clara Daniel Diego Elena Emil Emma Erik ' +
  'Eva Felix Filip Freya Greta Hanna Hugo Ida Ines Ingrid Ivan Jana Jonas Julia Karin Lars Laura Lea Lena Leo Lina ' +
  'Louis Luca Lucia Magda Marco Marta Mateo Mila Nadia Nils Nina Nora Olga Oscar Pablo Petra Rafael Rosa Samir Sara ' +
  'Sofia Stefan Tomas Vera Viktor Yusuf'
).split(' ');

/** Last names that are common in one or more languages. */
export const LAST_NAMES: readonly string[] = (
  'Adler Almeida Andersen Bakker Barros Becker Berg Bianchi Brandt Carter Castro Cohen Conti Costa Dahl Dubois Duarte ' +
  'Eriksen Esposito Fischer Fontana Fournier Garnier Greco Haas Hansen Horvat Ivanov Jansen Keller Kowalski Kraus ' +
  'Larsen Lefevre Lindgren Lopes Lund Marin Martens Mendes Meyer Moreau Moretti Nielsen Novak Nowak Olsen Ortega ' +
  'Peeters Pereira Petrov Reyes Ricci Romero Rossi Santos Silva Simon Sousa Tanaka Torres Vega Vermeer Vogel Weber ' +
  'Winter Wright Yilmaz Zielinski'
).split(' ');

/** Words that stand in streets and places that do not exist. */
export const PLACE_WORDS: readonly string[] = (
  'Alderbrook Ambermoor Ashenvale Birchholm Bramblewick Brightwater Cedarfell Cloverton Dovemere Eastmarch Elmswade ' +
  'Fairholt Fernwick Foxhollow Glenmarsh Greenhaven Hazelmoor Heathfell Ivybridge Juniperhill Kestrelford Larkspur ' +
  'Lindenau Maplecross Meadowmere Mossbrook Northwick Oakenshaw Ottermere Pinehurst Quarrywood Ravensholm Rosenau ' +
  'Rowanfield Sandmere Silverbeck Stonewick Thornbury Tulipwood Valebrook Westermarch Willowmere Wrenfield Yarrowdale'
).split(' ');
