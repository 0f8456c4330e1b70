/** Polish, Czech, Slovak, Croatian, Slovene, Russian, Ukrainian. */
export const EAST = {
  pl: {
    locales: ['pl'],
    lines: `
Cześć {F},\\n\\ndziękuję za wiadomość.\\n\\nPozdrawiam,\\n{P2}
Szanowny Panie {L}, w załączeniu faktura {K}.
Nazywam się {P} i mieszkam w {C}.
Pan {P} pracuje w {O} w {C}.
Pani {P} i pan {P2} podpisali umowę.
Według {P} firma {O} otworzy biuro w {C}.
cześć, tu {lp} z {lc}
Proszę o przelew na konto {P}, IBAN {K}.
Imię i nazwisko: {P}\\nMiasto: {C}`,
    negatives: `
Kliknij Ustawienia, a potem Prywatność.
Zamówienie zostało wysłane. Dziękujemy za zakupy!
Rząd podjął decyzję. Szkoła jest zamknięta.
Szanowni Państwo, piszę w sprawie zamówienia.`,
  },
  cs: {
    locales: ['cs_CZ'],
    lines: `
Dobrý den, pane {L},\\n\\nděkuji za zprávu.\\n\\nS pozdravem\\n{P2}
Jmenuji se {P} a bydlím v {C}.
Paní {P} pracuje ve firmě {O}.
Podle {P} otevře {O} pobočku v {N}.
Ahoj {F}, pošli mi to prosím. Díky, {F2}
Ing. {P}, ředitel {O}
Jméno: {P}\\nMěsto: {C}`,
    negatives: `
Klikněte na Nastavení a potom na Soukromí.
Objednávka byla odeslána. Děkujeme za nákup!
Vláda rozhodla. Škola je zavřená. Proč ne?
Vážení, píši ohledně objednávky.`,
  },
  sk: {
    locales: ['sk'],
    lines: `
Dobrý deň, pán {L},\\n\\nďakujem za správu.\\n\\nS pozdravom\\n{P2}
Volám sa {P} a bývam v {C}.
Pani {P} pracuje vo firme {O}.
Podľa {P} otvorí {O} pobočku v {N}.
Ahoj {F}, pošli mi to prosím. Vďaka, {F2}
{P} sa narodil v {C} a študoval v {C2}.
Spisovateľ {P} napísal román. {L} zomrel v {C}.
Meno: {P}\\nMesto: {C}`,
    negatives: `
Kliknite na Nastavenia a potom na Súkromie.
Objednávka bola odoslaná. Ďakujeme za nákup!
Vláda rozhodla. Škola je zatvorená. Prečo nie?
Keď prišiel domov, bola tma. Potom zaspal.`,
  },
  hr: {
    locales: ['hr', 'sr_RS_latin'],
    lines: `
Poštovani gospodine {L},\\n\\nhvala na poruci.\\n\\nS poštovanjem,\\n{P2}
Zovem se {P} i živim u gradu {C}.
{P} radi u tvrtki {O}.
Prema riječima {P}, {O} otvara ured u {N}.
Bok {F}, pošalji mi to. Hvala, {F2}
Ime i prezime: {P}\\nGrad: {C}`,
    negatives: `
Kliknite na Postavke, a zatim na Privatnost.
Narudžba je poslana. Hvala na kupnji!
Vlada je odlučila. Škola je zatvorena.`,
  },
  sl: {
    locales: ['sl_SI'],
    lines: `
Pozdravljeni, gospod {L},\\n\\nhvala za sporočilo.\\n\\nLep pozdrav,\\n{P2}
Ime mi je {P} in živim v kraju {C}.
{P} dela v podjetju {O}.
Ime: {P}\\nMesto: {C}`,
    negatives: `
Kliknite Nastavitve in nato Zasebnost.
Naročilo je poslano. Hvala za nakup!`,
  },
  ru: {
    locales: ['ru'],
    lines: `
Здравствуйте, {F}!\\n\\nСпасибо за сообщение.\\n\\nС уважением,\\n{P2}
Меня зовут {P}, я живу в городе {C}.
{P} работает в компании {O}.
Уважаемый господин {L}, направляем вам счёт {K}.
По словам {P}, встреча пройдёт в {C}.
Пациент {LP} поступил в больницу {D}.
Клиент: {LP}\\nГород: {C}
Привет, {F}, это {F2}.`,
    negatives: `
Нажмите Настройки, затем Конфиденциальность.
Заказ отправлен. Спасибо за покупку!
Правительство приняло решение. Школа закрыта.
Уважаемые коллеги, отчёт готов.`,
  },
  uk: {
    locales: ['uk'],
    lines: `
Добрий день, {F}!\\n\\nДякую за повідомлення.\\n\\nЗ повагою,\\n{P2}
Мене звати {P}, я живу в місті {C}.
{P} працює в компанії {O}.
За словами {P}, зустріч відбудеться в {C}.
Клієнт: {LP}\\nМісто: {C}`,
    negatives: `
Натисніть Налаштування, потім Конфіденційність.
Замовлення надіслано. Дякуємо за покупку!
Уряд ухвалив рішення. Школа зачинена.`,
  },
};
