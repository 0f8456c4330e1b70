import { createRequire } from 'node:module';
import { align } from '../align.mjs';

// The package's main module starts its agents and clients; only the check is wanted, and it needs no network.
const { pii, PIIConfig, PIIEntity } = createRequire(import.meta.url)('@openai/guardrails/dist/checks/pii.js');

const TYPES = {
  PERSON: 'PERSON',
  LOCATION: 'ADDRESS',
  DATE_TIME: 'DATE',
  EMAIL_ADDRESS: 'EMAIL',
  PHONE_NUMBER: 'PHONE',
  CREDIT_CARD: 'CREDIT_CARD',
  IBAN_CODE: 'IBAN',
  BIC_SWIFT: 'BANK_ACCOUNT',
  US_BANK_NUMBER: 'BANK_ACCOUNT',
  CRYPTO: 'CRYPTO_WALLET',
  IP_ADDRESS: 'IP_ADDRESS',
  URL: 'URL',
  MEDICAL_LICENSE: 'MEDICAL_ID',
  UK_NHS: 'MEDICAL_ID',
  AU_MEDICARE: 'MEDICAL_ID',
  US_SSN: 'US_SSN',
  US_DRIVER_LICENSE: 'DRIVER_LICENSE',
  IT_DRIVER_LICENSE: 'DRIVER_LICENSE',
  US_PASSPORT: 'PASSPORT',
  IT_PASSPORT: 'PASSPORT',
  IN_PASSPORT: 'PASSPORT',
  IN_VEHICLE_REGISTRATION: 'LICENSE_PLATE',
  IT_VAT_CODE: 'BUSINESS_ID',
  SG_UEN: 'BUSINESS_ID',
  AU_ABN: 'BUSINESS_ID',
  AU_ACN: 'BUSINESS_ID',
  ...Object.fromEntries(
    [
      ...['US_ITIN', 'UK_NINO', 'ES_NIF', 'ES_NIE', 'IT_FISCAL_CODE', 'IT_IDENTITY_CARD', 'PL_PESEL'],
      ...['SG_NRIC_FIN', 'AU_TFN', 'IN_PAN', 'IN_AADHAAR', 'IN_VOTER', 'KR_RRN'],
      'FI_PERSONAL_IDENTITY_CODE',
    ].map((entity) => [entity, 'NATIONAL_ID']),
  ),
};
const PLACEHOLDER = new RegExp(`<(?:${Object.values(PIIEntity).join('|')})>`, 'g');

export const typeOf = (entity) => TYPES[entity];

/** The form it works on: compatibility forms and zero-width characters normalised, with where each unit came from. */
function normalised(text) {
  const units = [];
  let at = 0;
  for (const character of text) {
    const form = character.normalize('NFKC').replace(/[\u200B-\u200D\u2060\uFEFF]/g, '');
    for (let index = 0; index < form.length; index++) units.push({ at, end: at + character.length });
    at += character.length;
  }
  return units;
}

/** Its defaults and PERSON, which it leaves out of them. One entity a place: the one its masked text shows. */
export function create() {
  const defaults = PIIConfig.parse({});
  const config = { ...defaults, entities: [...defaults.entities, PIIEntity.PERSON] };
  return {
    run: (text) => pii(undefined, text, config),
    spans(text, { info }) {
      const form = text.normalize('NFKC').replace(/\u200B|\u200C|\u200D|\u2060|\uFEFF/g, '');
      const units = form === text ? undefined : normalised(text);
      if (units && units.length !== form.length) return undefined;
      if (!info.pii_detected) return [];
      const masked = info.checked_text;
      const values = (token) => info.detected_entities[token.slice(1, -1)];
      return align(form, masked, PLACEHOLDER, values)?.map(({ start, end, token }) => ({
        start: units ? units[start].at : start,
        end: units ? units[end - 1].end : end,
        entity: token.slice(1, -1),
      }));
    },
  };
}
