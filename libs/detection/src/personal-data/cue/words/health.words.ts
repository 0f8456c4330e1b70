import { type PackedWords } from './packed-words';

/** Words that announce numbers of patients and the insured: `medical`. */
export const HEALTH_WORDS = {
  medical: {
    en: `mrn, mr number, medical record, medical record number, medical record no, medical records, medical id, patient id, patient no, patient number, patientid, patient identifier, patient record, hospital number, hospital id,
      chart number, chart no, health record, health id, health insurance, health insurance number, health insurance id, health plan, health plan id, health plan number, health card, health card number, healthcare number, health number,
      insurance id, insurance number, insurance no, insurance member id, insurance policy number, insured id, insurance card, plan member id, beneficiary number, medicare, medicare number, medicare id, medicare card, mbi, medicaid, medicaid number, medicaid id, hicn,
      nhs, nhs number, nhs no, nhs id, npi, npi number, national provider identifier, provider npi, dea, dea number, dea no, chi number, hsc number, ihi, phn, hcn, ehic, ehic number, rx number, prescription number, rx bin, encounter id, encounter number, specimen id, accession number, health identifier`,
    de: `versichertennummer, versichertennr, versicherten nr, versicherungsnummer, versicherungsnr, krankenversicherungsnummer, krankenversichertennummer, krankenkasse, krankenkassennummer, krankenversicherung, kvnr, kv nummer, kv nr, patientennummer, patientennr, patienten nr, patienten id, patientenid, gesundheitskarte, egk, fallnummer patient, bsnr, lanr, arztnummer`,
    fr: `carte vitale, numéro carte vitale, numéro de patient, numéro patient, id patient, dossier médical, numéro de dossier médical, assurance maladie, numéro d assuré, numéro d assurance maladie, mutuelle, numéro de mutuelle, ramq, numéro d assurance, ipp, numéro rpps, rpps, finess`,
    es: `número de paciente, id de paciente, id paciente, historia clínica, número de historia clínica, nº de historia, tarjeta sanitaria, número de tarjeta sanitaria, seguro médico, seguro de salud, número de seguro médico, cip, número de colegiado, nhc, obra social`,
    it: `numero paziente, id paziente, codice paziente, cartella clinica, numero cartella clinica, numero di cartella, assicurazione sanitaria, codice sanitario, numero tessera sanitaria`,
    pt: `número do paciente, número de paciente, número de utente, número do utente, prontuário, número do prontuário, cns, cartão nacional de saúde, cartão sus, plano de saúde, convênio, seguro de saúde, id do paciente, crm médico, processo clínico, nº de utente`,
    nl: `patiëntnummer, patientnummer, patiëntnr, patiënt id, zorgverzekering, zorgverzekeringsnummer, verzekerdennummer, verzekeringsnummer, medisch dossier, uzovi, agb code, agb, big nummer, relatienummer zorgverzekeraar`,
    pl: `numer pacjenta, nr pacjenta, id pacjenta, numer ubezpieczenia, nr ubezpieczenia, karta pacjenta, numer historii choroby, nfz, ekuz, numer karty pacjenta, pwz, numer pwz`,
    sv: `patientnummer, patient nr, patientid, journalnummer patient, sjukförsäkring, sjukvårdsnummer`,
    da: `patientnummer, sygesikring, sygesikringsnummer, sygesikringsbevis, patientnr`,
    nb: `pasientnummer, pasient id, pasientnr, helsekort, hjelpenummer`,
    fi: `potilasnumero, potilastunnus, kela kortti, potilasnro, sairausvakuutus`,
    cs: `číslo pacienta, číslo pojištěnce, zdravotní pojišťovna, zdravotní pojištění, id pacienta, kód pojišťovny`,
    sk: `číslo pacienta, číslo poistenca, zdravotná poisťovňa, id pacienta`,
    hu: `betegszám, beteg azonosító, betegazonosító, törzsszám beteg, egészségbiztosítás, kórlapszám`,
    ro: `număr pacient, asigurare de sănătate, card de sănătate, id pacient, cod pacient, foaie de observație`,
    hr: `broj pacijenta, broj osiguranika, broj zdravstvenog osiguranja, zdravstvena iskaznica`,
    tr: `hasta no, hasta numarası, sgk no, sigorta no, sağlık sigortası, protokol no, hasta id`,
    ru: `номер пациента, полис омс, омс, медкарта, медицинская карта, номер медицинской карты, история болезни, енп`,
    uk: `номер пацієнта, медична картка, номер медичної картки`,
    el: `αριθμός ασθενούς, κωδικός ασθενή, αριθμός ασφαλισμένου`,
    zh: `病历号, 医保卡号, 医保号, 患者编号, 住院号, 健保卡號, 病歷號`,
    ja: `患者番号, 保険証番号, 診察券番号, 被保険者番号, カルテ番号`,
    ko: `환자번호, 건강보험번호, 의료기록번호, 등록번호`,
  },
} satisfies Record<string, PackedWords>;
