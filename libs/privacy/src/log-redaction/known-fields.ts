/** What fields hold, by name, written together: `dateofbirth` stands for `date_of_birth`, `dateOfBirth` and so on. */
const NAMES: Readonly<Record<string, string>> = {
  SECRET:
    'password passwd pwd passphrase passwordhash secret clientsecret token idtoken apikey privatekey secretkey ' +
    'accesskey signingkey encryptionkey credential credentials authorization auth cookie cookies setcookie ' +
    'sessionid jwt bearer otp totp cvv cvc csrf xsrf connectionstring databaseurl dsn recoverycode backupcode',
  EMAIL: 'email emailaddress mail mailaddress',
  PHONE: 'phone phonenumber telephone tel mobile mobilenumber cellphone fax msisdn',
  PERSON:
    'firstname lastname fullname givenname familyname middlename surname maidenname vorname nachname nombre apellido ' +
    'apellidos prenom cognome',
  ADDRESS: 'address street streetaddress postcode postalcode zip zipcode addressline',
  IP_ADDRESS: 'ip ipaddress clientip remoteip remoteaddress xforwardedfor xrealip forwarded',
  DATE_OF_BIRTH: 'birthday birthdate birth dateofbirth dob',
  CREDIT_CARD: 'card cardnumber creditcard creditcardnumber pan ccnumber',
  IBAN: 'iban',
  BANK_ACCOUNT: 'accountnumber bankaccount routingnumber sortcode bic swift',
  US_SSN: 'ssn socialsecuritynumber',
  NATIONAL_ID: 'nationalid nationalinsurancenumber nino taxid steuernummer dni nie nif pesel bsn cpf',
  PASSPORT: 'passport passportnumber',
  DRIVER_LICENSE: 'driverlicense drivinglicence driverslicense licensenumber',
  MEDICAL_ID: 'medicalrecordnumber mrn nhsnumber insurancenumber',
  USERNAME: 'username login',
};

const CATEGORIES: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([category, names]) =>
    names.split(' ').map((name) => [name, category] as const),
  ),
);

/** Longer names hold text that somebody wrote, and are scanned as such. */
const LONGEST = 64;
/** Words of the longest name in the table. */
const MOST_WORDS = 4;
/** Words of a name: `userAPIKey` has three. Names are short, so the bounds are never met. */
const WORDS = /[A-Z]{1,64}(?![a-z])|[A-Z]?[a-z0-9]{1,64}/g;

const known = new Map<string, string | undefined>();
/** Names beyond this many are read anew: a cache that callers could fill is a leak. */
const MOST_KNOWN = 2_000;

/** The longest ending of a name that the table knows. */
function read(name: string): string | undefined {
  const words = (name.match(WORDS) ?? []).map((word) => word.toLowerCase());
  for (let from = Math.max(0, words.length - MOST_WORDS); from < words.length; from++) {
    const category = CATEGORIES.get(words.slice(from).join(''));
    if (category) return category;
  }
  return undefined;
}

/**
 * The category of what a field holds by its name alone; undefined when the name says nothing. Case and separators do
 * not matter, and words in front do not either: `X-Api-Key` and `customer.billingEmail` are known.
 */
export function fieldCategory(name: string): string | undefined {
  if (name.length > LONGEST) return undefined;
  if (known.has(name)) return known.get(name);
  const category = read(name);
  if (known.size < MOST_KNOWN) known.set(name, category);
  return category;
}
