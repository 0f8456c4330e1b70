import { type Recognizer } from './recognizer';
import { creditCard } from './recognizers/credit-card.recognizer';
import { email } from './recognizers/email.recognizer';
import { iban } from './recognizers/iban.recognizer';
import { ipv4, ipv6 } from './recognizers/ip-address.recognizer';
import { phone } from './recognizers/phone.recognizer';

/** The catalogue: everything that a scan looks for by default. */
export const RECOGNIZERS: readonly Recognizer[] = [email, phone, creditCard, iban, ipv4, ipv6];
