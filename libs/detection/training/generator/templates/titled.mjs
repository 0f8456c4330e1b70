/** By language: a surname behind a title or a greeting, which alone must be enough. */
export const TITLED = {
  en: `
Dear Mr. {L}, thank you for your visit.
I spoke to Mrs. {L} about it.
Please ask Mr {L} or Ms {L2}.
Dr. {L} will see you now.
Professor {L} disagrees with Judge {L2}.
Mr. {L}'s appointment is on {D}.
Captain {L} and Officer {L2} were on duty.
Dear Ms. {L}:
hi mr {lf}, is the room free?
its {lf}, call me back
this is {lf}, i'm locked out
i'm {lp} and i need help
my name is {lf}
MR. {UL} WAS ADMITTED ON {D}.
Hello {F}, how are you?
Hey {L}, are you in?
Thanks, {F}!
Senator {L} told President {L2} that Congress would wait.
Coach {L} praised {L2} after the match.
Uncle {F} and Aunt {F2} are here.
Sincerely,\\n{IL}
{IL}, {IL2} and {L3} found no effect.
Attorney {P} for the plaintiff, {L2}, objected.`,
  de: `
Sehr geehrter Herr {L},\\n\\nvielen Dank für Ihre Nachricht.
Sehr geehrte Frau {L}, anbei die Rechnung.
Herr {L} und Frau {L2} haben den Vertrag unterschrieben.
Frau Dr. {L} ist im Urlaub.
Hallo {F}, kommst du morgen?
Liebe {F}, danke für die Einladung!
Hallo Frau {L}, Ihr Termin ist am {D}.
Guten Tag Herr {L}, wann kommen Sie?
Fragen Sie Frau {L} oder Herrn {L2}.
Der Patient {P} und Frau {L2} warten.
Herrn {L} wurde gekündigt.
Die Anwältin von Herrn {L} widersprach.
Familie {L} zieht um.`,
  fr: `
Cher Monsieur {L}, merci pour votre lettre.
Madame {L} a signé le contrat.
M. {L} et Mme {L2} sont absents.
Bonjour {F}, à demain !
Chère {F}, merci beaucoup.
Le docteur {L} a vu Mme {L2}.`,
  es: `
Estimado Sr. {L}: le adjunto la factura.
Estimada señora {L}, gracias por su mensaje.
El señor {L} habló con la Dra. {L2}.
Hola {F}, ¿qué tal?
Querida {F}, gracias.
Don {F} y doña {F2} vendrán mañana.`,
  it: `
Gentile Sig. {L}, grazie per il messaggio.
Egregio dottor {L}, in allegato la fattura.
La signora {L} ha firmato il contratto.
Ciao {F}, ci vediamo domani.
Il signor {L} e la dott.ssa {L2} sono assenti.`,
  nl: `
Geachte heer {L}, bedankt voor uw bericht.
Beste {F}, tot morgen!
Mevrouw {L} heeft getekend.
Dhr. {L} en mevr. {L2} zijn afwezig.
Dokter {L} belt terug.`,
  pt: `
Caro Sr. {L}, obrigado pela mensagem.
Prezada Sra. {L}, segue a fatura.
O senhor {L} falou com a Dra. {L2}.
Olá {F}, tudo bem?`,
  pl: `
Szanowny Panie {L}, dziękuję.
Pan {L} i pani {L2} podpisali umowę.
Drogi {F}, do jutra!
Rozmawiałem z panem {LI} o tym.
Dr {L} przyjmie pana {LI2}.`,
  cs: `
Vážený pane {L}, děkuji.
Pan {L} a paní {L2} podepsali smlouvu.
Mluvil jsem s panem {LI}.
Ahoj {F}, ozvi se.
MUDr. {L} vyšetřil paní {LI2}.`,
  sk: `
Vážený pán {L}, ďakujem.
Pán {L} a pani {L2} podpísali zmluvu.
Hovoril som s pánom {LI}.
Ahoj {F}, ozvi sa.
MUDr. {L} vyšetril pani {LI2}.`,
  hr: `
Poštovani gospodine {L}, hvala.
Gospođa {L} i gospodin {L2} su potpisali.
Razgovarao sam s gospodinom {LI}.`,
  ru: `
Уважаемый господин {L}, спасибо.
Госпожа {L} подписала договор.
Я говорил с господином {LI}.
Дорогая {F}, спасибо!`,
  uk: `
Шановний пане {L}, дякую.
Пані {L} підписала договір.
Я говорив з паном {LI}.`,
  sv: `
Bäste herr {L}, tack.
Fru {L} skrev på.
Hej {F}!`,
  da: `
Kære hr. {L}, tak.
Fru {L} skrev under.
Kære {F}, tak for sidst.`,
  nb: `
Kjære herr {L}, takk.
Fru {L} signerte.`,
  fi: `
Hyvä herra {L}, kiitos.
Rouva {L} allekirjoitti.
Puhuin herra {LI} kanssa.`,
  hu: `
Tisztelt {L} úr, köszönöm.
Kedves {F}, köszönöm!
{L} doktor úr fogadja önt.`,
  ro: `
Stimate domnule {L}, mulțumesc.
Doamna {L} a semnat.`,
  tr: `
Sayın {L}, teşekkürler.
{F} Bey ve {F2} Hanım geldi.`,
  el: `
Αγαπητέ κύριε {L}, ευχαριστώ.
Η κυρία {L} υπέγραψε.`,
};
