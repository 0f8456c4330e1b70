/** German, Dutch, French, Spanish, Portuguese, Italian, Romanian. */
export const WEST = {
  de: {
    locales: ['de', 'de_AT', 'de_CH', 'tr', 'pl'],
    lines: `
Sehr geehrter Herr {L},\\n\\nvielen Dank für Ihre Nachricht vom {D}.\\n\\nMit freundlichen Grüßen\\n{P2}\\n{O}
Sehr geehrte Frau Dr. {L}, anbei erhalten Sie die Rechnung {K}.
Hallo {F}, kannst du mir bitte die Unterlagen schicken? Viele Grüße, {F2}
Mein Name ist {P} und ich wohne in {C}.
ich heiße {lp} und komme aus {lc}
Guten Tag, hier spricht {P} von der Firma {O}.
Der Patient {P} wurde am {D} im Krankenhaus {C} aufgenommen.
Kundin {P} aus {C} hat den Vertrag gekündigt.
Laut {P} wird {O} im kommenden Jahr neue Stellen in {C} schaffen.
Die Regierung von {N} hat den Vorschlag abgelehnt, sagte {L}.
Bitte überweisen Sie den Betrag an {P}, IBAN {K}.
Ansprechpartner: {P}, Telefon {K}
Name: {LF}\\nGeburtsdatum: {D}\\nWohnort: {C}
Der Bürgermeister von {C}, {P}, eröffnete die Ausstellung.
{P} und seine Frau {F2} leben seit Jahren in {C}.
Bis {D} wartet Herr {L} auf die Antwort der {O}.
{IL} arbeitet bei {O}.
Fahrzeug mit Kennzeichen {K}, Fahrer {P}, wurde in {C} gesehen.
Laut Trainer {P} ist die Mannschaft bereit. {L} lobte die Spieler.
Bundeskanzler {L} traf in {C} Präsident {P2}.
Der Schriftsteller {P} wurde in {C} geboren; {L} starb in {N}.
Unternehmen wie {O} und {O2} investieren in {N}.
Kunde {P}, Vertrag {K}, Sachbearbeiter {P2}
Die Universität {C} ehrte die Forscherin {P}.
Gestern sagte {L}, die Lage in {N} sei ernst.
Der Mieter {P} kündigt die Wohnung in {C}.`,
    negatives: `
Die Rechnung für die Lieferung wurde im Lager der Buchhaltung geprüft.
Bitte öffnen Sie die Einstellungen und wählen Sie im Menü den Eintrag Datenschutz.
Der Fehler tritt nur bei der Anmeldung im Browser auf, nicht in der Anwendung.
Das Wetter am Montag: Regen im Norden, Sonne im Süden, Schnee in den Bergen.
Die Entwicklung der Wirtschaft im letzten Jahrhundert war für die Menschen ein Fortschritt.
Im Frühling blühen die Bäume im Garten, und die Kinder spielen auf der Wiese.
Sehr geehrte Damen und Herren, hiermit kündige ich meinen Vertrag zum nächsten Termin.
Der Arzt empfiehlt Ruhe, viel Wasser und eine Tablette Ibuprofen am Abend.
Die Abteilung Einkauf bestellt Schrauben, Muttern und Werkzeug für die Werkstatt.
Nach der Sitzung wird der Bericht an den Vorstand und die Leitung geschickt.
Bestellnummer {K}, Versand am {D}, Zahlung per Rechnung.
Eine Studie zeigt, dass die Wahl der Methode das Ergebnis der Messung verändert.
Der König des Landes und seine Tochter kamen in das Schloss am See.
Es gibt keine Lösung für das Problem mit dem Drucker im Büro.`,
  },
  nl: {
    locales: ['nl', 'nl_BE'],
    lines: `
Beste {F},\\n\\nBedankt voor je bericht.\\n\\nMet vriendelijke groet,\\n{P2}
Geachte heer {L}, hierbij ontvangt u de factuur {K}.
Geachte mevrouw {L}, uw afspraak in {C} is op {D}.
Mijn naam is {P} en ik woon in {C}.
{P} werkt bij {O} in {C}.
hoi, ik ben {lp} uit {lc}
Klant {P} heeft een klacht over {O} ingediend.
De partij van {L} won in {C}. {L2} was verrast.
Beste mevrouw {L}, uw bestelling {K} is onderweg.
Volgens {P} is {N} een belangrijke partner.
Patiënt: {LF}, geboren op {D}`,
    negatives: `
De bestelling is verzonden en wordt morgen bezorgd.
Klik op Instellingen en kies Privacy om de gegevens te wijzigen.
Het Nederlands elftal won op Zaterdag de wedstrijd.
Vandaag schijnt de zon. Morgen gaat het regenen. Geen probleem!
Beste klant, uw wachtwoord is gewijzigd.`,
  },
  fr: {
    locales: ['fr', 'fr_BE', 'fr_CH', 'fr_SN'],
    lines: `
Bonjour {F},\\n\\nMerci pour votre message.\\n\\nCordialement,\\n{P2}
Madame {L}, Monsieur {L2}, veuillez trouver ci-joint la facture {K}.
Chère Mme {P}, votre rendez-vous avec le Dr {L2} est confirmé.
Je m'appelle {P} et j'habite à {C}.
salut c'est {lp}, je suis à {lc}
M. {P} travaille chez {O} à {C}.
Selon {P}, la {O} va s'installer à {C}.
Le patient {P} a été admis à l'hôpital de {C} le {D}.
Le ministre {P} s'est rendu en {N}.
Nom : {LF}\\nVille : {C}
La cliente {P} ({E}) demande un remboursement.
Veuillez virer la somme à {P}, IBAN {K}.
Chère Madame {L}, votre commande {K} est en route.
Le parti de {L} a gagné à {C}. Pour {L2}, c'est une surprise.
{L} a déclaré hier que {N} va répondre.
{P} et {P2} vivent à {C} depuis 2010.`,
    negatives: `
Veuillez cliquer sur Paramètres puis sur Confidentialité.
La commande a été expédiée le {D}. Merci de votre confiance.
Le Conseil a voté la loi. Les députés ont quitté la salle.
Elle a dit que Noël tombe un Lundi. Pourquoi pas ?
Madame, Monsieur, je vous écris au sujet de ma facture.
Bonjour à tous, la réunion est reportée.`,
  },
  es: {
    locales: ['es', 'es_MX'],
    lines: `
Hola {F}:\\n\\nGracias por tu mensaje.\\n\\nUn saludo,\\n{P2}
Estimado Sr. {L}, le enviamos la factura {K}.
Estimada Dra. {P}, su cita es el {D}.
Me llamo {P} y vivo en {C}.
hola soy {lp} de {lc}
{P} {L2} trabaja en {O}, en {C}.
Según {P}, {O} abrirá una oficina en {C}.
El paciente {P} {L2} ingresó en el hospital de {C}.
Por favor, transfiera el importe a {P} {L2}, IBAN {K}.
El presidente de {N}, {P}, viajó a {N2}.
Estimada Sra. {L}, su pedido {K} está en camino.
El partido de {L} ganó en {C}. Para {L2}, fue una sorpresa.
{L} dijo ayer que {N} responderá.
Nombre: {P} {L2}\\nCiudad: {C}
Doña {P} y don {P2} firmaron el contrato.`,
    negatives: `
Haga clic en Ajustes y luego en Privacidad.
El pedido se envió el {D}. Gracias por su compra.
La empresa anunció resultados. Los Ministros se reunieron ayer.
Estimados señores: les escribo por un problema con mi pedido.
En Enero hace frío. En Verano, calor. ¿Qué tal?`,
  },
  pt: {
    locales: ['pt_PT', 'pt_BR'],
    lines: `
Olá {F},\\n\\nObrigado pela mensagem.\\n\\nAtenciosamente,\\n{P2}
Prezado Sr. {L}, segue a fatura {K}.
Meu nome é {P} e moro em {C}.
O meu nome é {P} {L2}, vivo em {C}.
oi, aqui é {lp} de {lc}
A cliente {P} trabalha na {O} em {C}.
Segundo {P}, a {O} vai investir em {N}.
A paciente {P} foi internada em {C} no dia {D}.
Prezada Sra. {L}, seu pedido {K} foi enviado.
O partido de {L} venceu em {C}. Para {L2}, foi uma surpresa.
{L} disse ontem que {N} vai responder.
{L} -- Não sei. Talvez {L2} saiba.
O ministro {P} e o deputado {L2} viajaram para {N}.
Nome: {P} {L2}\\nCidade: {C}`,
    negatives: `
Clique em Configurações e depois em Privacidade.
O pedido foi enviado. Obrigado pela compra.
Em Janeiro faz calor. A Câmara aprovou o projeto.
Prezados, escrevo sobre a minha encomenda.`,
  },
  it: {
    locales: ['it'],
    lines: `
Ciao {F},\\n\\ngrazie per il messaggio.\\n\\nCordiali saluti,\\n{P2}
Gentile Sig. {L}, in allegato la fattura {K}.
Gentile dott.ssa {P}, il suo appuntamento è il {D}.
Mi chiamo {P} e abito a {C}.
ciao sono {lp} di {lc}
{P} lavora per {O} a {C}.
Secondo {P}, la {O} aprirà una sede a {C}.
Il paziente {P} è stato ricoverato a {C}.
Il partito di {L} ha vinto a {C}. Secondo {L2}, è una sorpresa.
Gentile Sig.ra {L}, il suo ordine {K} è in arrivo.
Il presidente di {N}, {P}, ha incontrato {P2}.
Nome: {LF}\\nCittà: {C}`,
    negatives: `
Fare clic su Impostazioni e poi su Privacy.
L'ordine è stato spedito. Grazie per l'acquisto.
Il Consiglio ha approvato la legge. A Natale chiudiamo.
Gentile cliente, la sua password è stata cambiata.`,
  },
  ro: {
    locales: ['ro', 'ro_MD'],
    lines: `
Bună {F},\\n\\nMulțumesc pentru mesaj.\\n\\nCu stimă,\\n{P2}
Stimate domnule {L}, vă trimitem factura {K}.
Mă numesc {P} și locuiesc în {C}.
{P} lucrează la {O} în {C}.
Potrivit lui {P}, {O} va investi în {N}.
Pacientul {P} a fost internat la {C}.
Nume: {LF}\\nOraș: {C}`,
    negatives: `
Apăsați pe Setări și apoi pe Confidențialitate.
Comanda a fost trimisă. Vă mulțumim!
Guvernul a aprobat legea. De Crăciun suntem închiși.`,
  },
};
