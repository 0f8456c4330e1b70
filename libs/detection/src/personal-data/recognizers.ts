import { type Recognizer } from './recognizer';
import { email } from './recognizers/contact/email.recognizer';
import { PHONES } from './recognizers/contact/phone.recognizer';
import { DRIVER_LICENSES } from './recognizers/document/driver-license.recognizer';
import { PASSPORTS } from './recognizers/document/passport.recognizer';
import { BANK_ACCOUNTS } from './recognizers/financial/bank-account.recognizer';
import { CREDIT_CARDS } from './recognizers/financial/credit-card.recognizer';
import { CRYPTO_WALLETS } from './recognizers/financial/crypto-wallet.recognizer';
import { iban } from './recognizers/financial/iban.recognizer';
import { ID_NUMBERS } from './recognizers/identity/id-number.recognizer';
import { USERNAMES } from './recognizers/identity/username.recognizer';
import { NATIONAL_ID_RECOGNIZERS } from './recognizers/national-id/national-id.recognizers';
import { ipv4, ipv6 } from './recognizers/network/ip-address.recognizer';
import { MAC_ADDRESSES } from './recognizers/network/mac-address.recognizer';
import { URLS } from './recognizers/network/url.recognizer';
import { licensePlate } from './recognizers/vehicle/license-plate.recognizer';
import { VINS } from './recognizers/vehicle/vin.recognizer';

/** The catalogue: everything that a scan looks for by default. */
export const RECOGNIZERS: readonly Recognizer[] = [
  email,
  ...PHONES,
  ...CREDIT_CARDS,
  iban,
  ...BANK_ACCOUNTS,
  ...CRYPTO_WALLETS,
  ipv4,
  ipv6,
  ...MAC_ADDRESSES,
  ...URLS,
  ...PASSPORTS,
  ...DRIVER_LICENSES,
  licensePlate,
  ...VINS,
  ...ID_NUMBERS,
  ...USERNAMES,
  ...NATIONAL_ID_RECOGNIZERS,
];
