/** By language: news, mail, chats and tickets of every day; at the start of a sentence mostly ordinary words. */
export const EVERYDAY = {
  sk: `
Prezident {NI} {P} navštívil {C}. Vláda {NI2} mlčala.
Medzi {NI} a {NI2} sa rokuje o hraniciach. Ministerstvo zahraničných vecí {NI} to potvrdilo.
Obyvatelia {CI} protestovali. Mestský úrad v {CI} odpovedal listom.
Slovenská akadémia vied a Národná banka {NI} podpísali zmluvu.
Z {CI} do {CI2} je to hodina vlakom. Cesta cez {NI} trvá dlhšie.
Spoločnosti ako {O} a {O2} odchádzajú z {NI}.
Tréner {NI} {P} nominoval hráčov. Slovák {L} ostal doma.
Táto kniha je o {FI}. Tá druhá je o vojne v {NI}.
Európska únia, Spojené národy a vláda {NI} rokovali v {CI}.
Podľa {PI} je situácia vážna. Vláda rokovala v pondelok.
Minister {L} včera povedal, že zákon sa zmení. Opozícia nesúhlasí.
Keď {F} prišiel domov, {F2} už spala. Nikto nič nevedel.
Starý {L} sedel pri okne a mlčal. Vonku pršalo.
„Neviem,“ povedala {F} a zavrela dvere. „Možno zajtra.“
V {C} sa narodil spisovateľ {P}. Jeho otec bol učiteľ.
Zápas rozhodol {L}, gól strelil v poslednej minúte.
{P} ({K}) je slovenský herec. Hral v divadle a vo filme.
Tréner {L} pochválil mužstvo. Kapitán {L2} dostal žltú kartu.
Profesor {P} prednáša na univerzite v {C}. Študenti ho majú radi.
Knihu {PI} vydalo vydavateľstvo {O}. Stojí desať eur.
Polícia zadržala muža z {C}. Spoločnosť {O} to odmietla komentovať.
Dobrý deň, volám sa {P} a mám problém s prihlásením.
Ahoj, prídeš zajtra? {F} hovorila, že nemá čas.
S {FI} sme sa stretli v {C}. Potom sme išli na pivo.
Vojna sa skončila v máji. Kráľ {F} odišiel do {N}.
Slovensko a {N} podpísali dohodu. Prezident {L} ju privítal.
Dala mu list od {FI}. Otvoril ho až večer.
Film režiséra {PI} získal cenu v {C}.
Reklamácia č. {K}: zákazníčka {P}, predajňa {C}.`,
  cs: `
Prezident {NI} {P} navštívil {C}. Vláda {NI2} mlčela.
Mezi {NI} a {NI2} se jedná o hranicích. Ministerstvo zahraničí {NI} to potvrdilo.
Obyvatelé {CI} protestovali. Městský úřad v {CI} odpověděl dopisem.
Z {CI} do {CI2} je to hodina vlakem. Cesta přes {NI} trvá déle.
Společnosti jako {O} a {O2} odcházejí z {NI}.
Podle {PI} je situace vážná. Vláda jednala v pondělí.
Ministr {L} včera řekl, že se zákon změní. Opozice nesouhlasí.
Když {F} přišel domů, {F2} už spala. Nikdo nic nevěděl.
Starý {L} seděl u okna a mlčel. Venku pršelo.
„Nevím,“ řekla {F} a zavřela dveře. „Možná zítra.“
V {C} se narodil spisovatel {P}. Jeho otec byl učitel.
Zápas rozhodl {L}, branku dal v poslední minutě.
Knihu {PI} vydalo nakladatelství {O}.
Policie zadržela muže z {C}. Společnost {O} to odmítla komentovat.
Dobrý den, jmenuji se {P} a mám problém s přihlášením.
S {FI} jsme se potkali v {C}. Potom jsme šli na pivo.
Česko a {N} podepsaly dohodu. Prezident {L} ji uvítal.
Film režiséra {PI} získal cenu v {C}.
Reklamace č. {K}: zákaznice {P}, prodejna {C}.`,
  pl: `
Prezydent {NI} {P} odwiedził {C}. Rząd {NI2} milczał.
Między {NI} a {NI2} trwają rozmowy. Ministerstwo Spraw Zagranicznych {NI} to potwierdziło.
Mieszkańcy {CI} protestowali. Urząd Miasta w {CI} odpowiedział listem.
Z {CI} do {CI2} jedzie się godzinę. Firmy takie jak {O} opuszczają {NI}.
Według {PI} sytuacja jest poważna. Rząd obradował w poniedziałek.
Minister {L} powiedział wczoraj, że ustawa się zmieni. Opozycja protestuje.
Kiedy {F} wrócił do domu, {F2} już spała. Nikt nic nie wiedział.
Stary {L} siedział przy oknie i milczał. Na dworze padało.
— Nie wiem — powiedziała {F} i zamknęła drzwi. — Może jutro.
W {C} urodził się pisarz {P}. Jego ojciec był nauczycielem.
Mecz rozstrzygnął {L}, gola strzelił w ostatniej minucie.
Policja zatrzymała mężczyznę z {C}. Firma {O} odmówiła komentarza.
Dzień dobry, nazywam się {P} i mam problem z logowaniem.
Z {FI} spotkaliśmy się w {C}. Potem poszliśmy na obiad.
Polska i {N} podpisały umowę. Prezydent {L} był zadowolony.
Zgłoszenie {K}: klientka {P}, oddział {C}.`,
  hr: `
Predsjednik {NI} {P} posjetio je {C}. Vlada {NI2} šuti.
Između {NI} i {NI2} vode se pregovori. Ministarstvo vanjskih poslova {NI} to je potvrdilo.
Stanovnici {CI} prosvjeduju. Gradsko vijeće u {CI} odgovorilo je pismom.
Premijer {NI} {P} i povjerenik {L} sastali su se u {CI}.
Iz {CI} do {CI2} treba sat vremena. Tvrtke poput {O} odlaze iz {NI}.
Prema riječima {PI} stanje je ozbiljno. Vlada je zasjedala u ponedjeljak.
Ministar {L} jučer je rekao da će se zakon promijeniti. Oporba se ne slaže.
Kad je {F} došao kući, {F2} je već spavala. Nitko ništa nije znao.
Stari {L} sjedio je uz prozor i šutio. Vani je padala kiša.
U {C} je rođen pisac {P}. Otac mu je bio učitelj.
Utakmicu je odlučio {L}, gol je zabio u zadnjoj minuti.
Policija je uhitila muškarca iz {C}. Tvrtka {O} nije htjela komentirati.
Dobar dan, zovem se {P} i imam problem s prijavom.
Hrvatska i {N} potpisale su sporazum. Predsjednik {L} ga je pozdravio.`,
  de: `
Als {F} nach Hause kam, schlief {F2} schon. Niemand wusste etwas.
Der alte {L} saß am Fenster und schwieg. Draußen regnete es.
„Ich weiß nicht", sagte {F} und schloss die {G}. „Vielleicht morgen."
Das Spiel entschied {L}, der in der letzten Minute traf.
{P} ({K}–{K}) war ein deutscher {G}. Er lebte lange in {C}.
Die Polizei nahm einen Mann aus {C} fest. {O} wollte sich nicht äußern.
Mit {F} trafen wir uns in {C}. Danach gab es {G} und {G}.
Guten Tag, ich heiße {P} und habe ein Problem mit der {G}.
Deutschland und {N} haben ein Abkommen unterzeichnet. Präsident {L} begrüßte es.
Das Buch von {P} erschien bei {O}. Es handelt von einer {G} und dem {G}.
Trotz der {G} bleibt {L} im Amt. Ihre {G} in {C} war kurz.
Wegen {G} und {G} wurde die {G} abgesagt, teilte {O} mit.
Zwischen {C} und {C2} fährt wieder ein Zug. Die {G} dauert zwei Stunden.
Neben {L} und {L2} ist auch {P3} eingeladen. Die {G} beginnt um acht.
Zu den bekanntesten {G} gehören die {G} und das {G}.
Im Jahr {K} gründete {P} in {C} eine {G}. Später wurde daraus {O}.
Ticket {K}: Kundin {P} meldet eine {G} in der {G}.
Nördlich von {C} liegt die {G} mit dem {G}, südlich davon {C2}.
Seine erste {G}, die {G} und der {G}: {L} erinnert sich.`,
  nl: `
Toen {F} thuiskwam, sliep {F2} al. Niemand wist iets.
De oude {L} zat bij het raam en zweeg. Buiten regende het.
De politie hield een man uit {C} aan. {O} wilde niet reageren.
Goedendag, ik heet {P} en heb een probleem met inloggen.
Nederland en {N} tekenden een verdrag. President {L} was tevreden.
Met {F} hadden we afgesproken in {C}. Daarna gingen we eten.
De wedstrijd werd beslist door {L}, die in de laatste minuut scoorde.
Melding {K}: klant {P}, filiaal {C}.`,
  sv: `
När {F} kom hem sov {F2} redan. Ingen visste något.
Gamla {L} satt vid fönstret och teg. Ute regnade det.
Polisen grep en man från {C}. {O} ville inte kommentera.
Hej, jag heter {P} och har problem med inloggningen.
Sverige och {N} undertecknade avtalet. President {L} var nöjd.
Matchen avgjordes av {L}, som gjorde mål i sista minuten.`,
  da: `
Da {F} kom hjem, sov {F2} allerede. Ingen vidste noget.
Gamle {L} sad ved vinduet og tav. Ude regnede det.
Politiet anholdt en mand fra {C}. {O} ville ikke udtale sig.
Hej, jeg hedder {P} og har et problem med at logge ind.
Danmark og {N} underskrev aftalen. Præsident {L} var tilfreds.
Kampen blev afgjort af {L}, som scorede i sidste minut.`,
  nb: `
Da {F} kom hjem, sov {F2} allerede. Ingen visste noe.
Gamle {L} satt ved vinduet og tidde. Ute regnet det.
Politiet pågrep en mann fra {C}. {O} ville ikke kommentere.
Hei, jeg heter {P} og har et problem med innloggingen.
Norge og {N} undertegnet avtalen. President {L} var fornøyd.`,
  fi: `
Kun {F} tuli kotiin, {F2} nukkui jo. Kukaan ei tiennyt mitään.
Vanha {L} istui ikkunan ääressä ja vaikeni. Ulkona satoi.
Poliisi otti kiinni miehen kaupungista {C}. {O} ei kommentoinut.
Hei, nimeni on {P} ja minulla on ongelma kirjautumisessa.
Suomi ja {N} allekirjoittivat sopimuksen. Presidentti {L} oli tyytyväinen.`,
  it: `
Quando {F} tornò a casa, {F2} dormiva già. Nessuno sapeva nulla.
Il vecchio {L} sedeva alla finestra e taceva. Fuori pioveva.
La polizia ha fermato un uomo di {C}. La {O} non ha commentato.
Buongiorno, sono {P} e ho un problema con l'accesso.
L'Italia e {N} hanno firmato un accordo. Il presidente {L} è soddisfatto.
La partita è stata decisa da {L}, che ha segnato all'ultimo minuto.`,
  es: `
Cuando {F} llegó a casa, {F2} ya dormía. Nadie sabía nada.
El viejo {L} estaba junto a la ventana y callaba. Fuera llovía.
La policía detuvo a un hombre de {C}. La empresa {O} no quiso comentar.
Buenos días, soy {P} y tengo un problema con el acceso.
España y {N} firmaron un acuerdo. El presidente {L} está satisfecho.
El partido lo decidió {L}, que marcó en el último minuto.`,
  fr: `
Quand {F} rentra, {F2} dormait déjà. Personne ne savait rien.
Le vieux {L} était assis à la fenêtre et se taisait. Dehors il pleuvait.
La police a arrêté un homme de {C}. La société {O} n'a pas commenté.
Bonjour, je suis {P} et j'ai un problème de connexion.
La France et {N} ont signé un accord. Le président {L} est satisfait.
Le match a été décidé par {L}, qui a marqué à la dernière minute.`,
  pt: `
Quando {F} chegou a casa, {F2} já dormia. Ninguém sabia de nada.
O velho {L} estava sentado à janela e calava-se. Lá fora chovia.
A polícia deteve um homem de {C}. A empresa {O} não quis comentar.
Bom dia, sou {P} e tenho um problema com o acesso.
Portugal e {N} assinaram um acordo. O presidente {L} está satisfeito.`,
  ro: `
Când {F} a ajuns acasă, {F2} dormea deja. Nimeni nu știa nimic.
Poliția a reținut un bărbat din {C}. Compania {O} nu a comentat.
România și {N} au semnat un acord. Președintele {L} este mulțumit.`,
  hu: `
Amikor {F} hazaért, {F2} már aludt. Senki sem tudott semmit.
A rendőrség elfogott egy férfit {C} városában. A {O} nem nyilatkozott.
Jó napot, {LFP} vagyok, és nem tudok bejelentkezni.`,
  tr: `
{F} eve geldiğinde {F2} uyuyordu. Kimse bir şey bilmiyordu.
Polis {C} kentinde bir kişiyi yakaladı. {O} yorum yapmadı.
Merhaba, ben {P}, giriş yapamıyorum.`,
  ru: `
Президент {NI} {P} посетил {C}. Правительство {NI2} молчит.
Жители {CI} вышли на улицы. Между {NI} и {NI2} идут переговоры.
Когда {F} пришёл домой, {F2} уже спала. Никто ничего не знал.
Старый {L} сидел у окна и молчал. На улице шёл дождь.
Полиция задержала мужчину. Компания {O} отказалась от комментариев.
Добрый день, меня зовут {P}, не могу войти в систему.`,
  uk: `
Президент {NI} {P} відвідав {C}. Уряд {NI2} мовчить.
Мешканці {CI} вийшли на вулиці. Між {NI} і {NI2} тривають переговори.
Коли {F} прийшов додому, {F2} вже спала. Ніхто нічого не знав.
Старий {L} сидів біля вікна і мовчав. Надворі йшов дощ.
Добрий день, мене звати {P}, не можу увійти.`,
  en: `
[SMS] {F}: {F2}, are you free tonight? Let's meet in {C}.
[Push/{O}] {O}: Your order {K} has been shipped.
Had tea with {F} and Old {L} this morning. Then a call with Manager {L2}.
They were six: {F}, {F2}, {F3}, {F4}, {F5} and {F6}.
our founders: {L}, {L2} and {L3}
rt @user so proud of {P} and the team in {C} tonight
cant believe {L} missed that penalty ... {L2} should have taken it
watching {P} on tv with {F} lol
flying to {C} tmrw, who is around ? #travel
at {O} with {F} :)
{O} hires in {C}; {O2} does not.
She left {O} last year and joined {O2} in {C}.
Thank you {F} for following ! Greetings from {C}
Is {O} open on Sunday ? I am near {C}
The {C} office of {O} is closed.`,
};
