/** Swedish, Danish, Norwegian, Finnish, Hungarian, Turkish, Greek. */
export const NORTH = {
  sv: {
    locales: ['sv'],
    lines: `
Hej {F},\\n\\nTack för ditt meddelande.\\n\\nMed vänliga hälsningar\\n{P2}
Jag heter {P} och bor i {C}.
{P} arbetar på {O} i {C}.
Enligt {P} ska {O} öppna ett kontor i {N}.
Patienten {P} skrevs in i {C} den {D}.
hej, det är {lp} från {lc}
Namn: {LF}\\nOrt: {C}`,
    negatives: `
Klicka på Inställningar och välj Sekretess.
Beställningen har skickats. Tack för ditt köp!
Regeringen fattade beslut. På Måndag är det stängt.`,
  },
  da: {
    locales: ['da'],
    lines: `
Hej {F},\\n\\nTak for din besked.\\n\\nVenlig hilsen\\n{P2}
Jeg hedder {P} og bor i {C}.
{P} arbejder hos {O} i {C}.
Ifølge {P} vil {O} åbne et kontor i {N}.
Kære {P}, din aftale er den {D}.
hej det er {lp} fra {lc}
Navn: {LF}\\nBy: {C}`,
    negatives: `
Klik på Indstillinger og vælg Privatliv.
Ordren er sendt. Tak for dit køb!
Regeringen har besluttet det. Julen er forbi.`,
  },
  nb: {
    locales: ['nb_NO'],
    lines: `
Hei {F},\\n\\nTakk for meldingen.\\n\\nMed vennlig hilsen\\n{P2}
Jeg heter {P} og bor i {C}.
{P} jobber i {O} i {C}.
Ifølge {P} skal {O} åpne kontor i {N}.
Pasienten {P} ble innlagt i {C} den {D}.
Navn: {LF}\\nBy: {C}`,
    negatives: `
Klikk på Innstillinger og velg Personvern.
Bestillingen er sendt. Takk for kjøpet!
Stortinget vedtok loven. Skolen er stengt.`,
  },
  fi: {
    locales: ['fi'],
    lines: `
Hei {F},\\n\\nKiitos viestistäsi.\\n\\nYstävällisin terveisin\\n{P2}
Nimeni on {P} ja asun kaupungissa {C}.
{P} työskentelee yrityksessä {O}.
Toimitusjohtaja {P} kertoi, että {O} laajenee.
Arvoisa herra {L}, lähetämme laskun {K}.
Nimi: {LF}\\nKaupunki: {C}`,
    negatives: `
Valitse Asetukset ja sitten Yksityisyys.
Tilaus on lähetetty. Kiitos ostoksesta!
Hallitus päätti asiasta. Koulu on kiinni.`,
  },
  hu: {
    locales: ['hu'],
    lines: `
Kedves {F}!\\n\\nKöszönöm az üzenetet.\\n\\nÜdvözlettel,\\n{LFP2}
A nevem {LFP} és itt lakom: {C}.
{LFP} a(z) {O} munkatársa {C} városában.
{LFP} szerint a(z) {O} új irodát nyit.
Tisztelt {LFP}! Mellékelten küldjük a {K} számlát.
Név: {LFP}\\nVáros: {C}`,
    negatives: `
Kattintson a Beállítások, majd az Adatvédelem menüre.
A rendelést elküldtük. Köszönjük a vásárlást!
A kormány döntött. Az iskola zárva van.`,
  },
  tr: {
    locales: ['tr'],
    lines: `
Merhaba {F},\\n\\nMesajın için teşekkürler.\\n\\nSaygılarımla,\\n{P2}
Sayın {P}, {K} numaralı faturanız ektedir.
Benim adım {P} ve {C} şehrinde yaşıyorum.
{P}, {O} şirketinde çalışıyor.
{F} Bey ve {F2} Hanım toplantıya katıldı.
Hasta {P} hastaneye yatırıldı.
Ad Soyad: {P}\\nŞehir: {C}`,
    negatives: `
Ayarlar menüsünden Gizlilik seçeneğine tıklayın.
Siparişiniz gönderildi. Teşekkür ederiz!
Hükümet karar aldı. Okul kapalı.`,
  },
  el: {
    locales: ['el'],
    lines: `
Γεια σου {F},\\n\\nΕυχαριστώ για το μήνυμα.\\n\\nΜε εκτίμηση,\\n{P2}
Με λένε {P} και μένω στην πόλη {C}.
Ο κύριος {P} εργάζεται στην {O}.
Σύμφωνα με την {P}, η εταιρεία θα επεκταθεί.
Όνομα: {P}\\nΠόλη: {C}`,
    negatives: `
Πατήστε Ρυθμίσεις και μετά Απόρρητο.
Η παραγγελία στάλθηκε. Ευχαριστούμε!
Η κυβέρνηση αποφάσισε. Το σχολείο είναι κλειστό.`,
  },
};
