const words = (text) => text.trim().split(/\s+/);

/** Words in front of or behind a name that are not part of it. */
export const TITLES = words(`
  mr mrs ms miss mx dr prof professor sir madam lord lady rev reverend father sister brother captain capt sgt lt col gen
  president senator minister judge king queen prince princess pope chancellor governor mayor chairman ceo cto director
  herr frau fräulein monsieur madame mademoiselle mme mlle docteur maître señor señora señorita sr sra srta don doña
  signor signora signorina sig dott dottor dottoressa ing avv avvocato meneer mevrouw mevr dhr mw drs pan pani paní pán
  panna senhor senhora dona doutor doutora dra hr fru fröken frøken herra rouva gospodin gospođa gospa gospod domnul doamna
  dl dna bay bayan úr kyrios kyria господин госпожа пан пані доктор профессор κύριος κυρία κ`);

/** Words that mark an organisation. */
export const ORGANIZATION_WORDS = words(`
  inc ltd llc llp plc corp corporation company co gmbh ag kg ohg ug se sa sas sarl srl spa nv bv ab as aps oy oyj kft zrt
  bank university universität université universidad universidade università college school hospital klinik clinic institute
  institut instituto ministry ministerium ministère party club fc association foundation stiftung group holding partners
  agency council committee commission union federation society museum church department airlines insurance bundesbank
  partido partei parti universitet yliopisto univerzita uniwersytet banka banco banque banca gruppe groupe grupo`);

export const PARTICLES = new Set(
  words(
    `de da do dos das del della di du des van von der den ter ten la le las los y e bin bint ibn al el zu af av`,
  ),
);

/** Ordinary words that are also on the lists of names or places. */
export const COMMON_WORDS = words(`
  will mark may june april grace hope faith joy bill rob jack pat sue art dean grant chase drew frank guy iris ivy jade lane
  max miles nick pearl penny rich rose ruby summer violet wade young king white black brown green gray stone wood woods hill
  hall field park page price long short small little good best new old north south east west church bishop baker cook smith
  ocean river lake mill mills case cross day days may sun moon star sky rain snow winter spring an am is in on at to of the
  and or so be do go he me my no by up us we it as if hi ok mai juni juli august mein dein sein eine einer und oder mit von
  alle alles gut neu alt ganz hier dort nur noch auch bei für über unter mir dir wir ihr sie er es das die der den dem
  les des une est pas pour que qui dans sur avec plus par son ses mes nos vos el la los las una con por para como mas pero
  il lo gli un che non per con del della sono una het een van voor met niet zijn och att det som på med till om är en ett
  jag du vi ni de den og at er på til med jeg ikke han hun to som na se je to že si do za od po pro ale jak tak jsem a i u
  da li ne ni mi ti on ona ja ty w z o nie jest się że co va fi mai cu pe sa lui sau este un o az és hogy nem egy van ve bir
  bu için ile de da çok var yok ben sen что как это так все она они мы вы не на по за из от до для при`);
