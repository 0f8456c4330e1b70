import { fieldCategory } from './known-fields';

describe('fieldCategory', () => {
  it.each<[string, string]>([
    ['password', 'SECRET'],
    ['PASSWORD', 'SECRET'],
    ['userPassword', 'SECRET'],
    ['x-api-key', 'SECRET'],
    ['userAPIKey', 'SECRET'],
    ['Set-Cookie', 'SECRET'],
    ['access_token', 'SECRET'],
    ['proxy-authorization', 'SECRET'],
    ['customer.billingEmail', 'EMAIL'],
    ['eMail', 'EMAIL'],
    ['e-mail', 'EMAIL'],
    ['phone_number', 'PHONE'],
    ['iban', 'IBAN'],
    ['ssn', 'US_SSN'],
    ['cardNumber', 'CREDIT_CARD'],
    ['remoteAddress', 'IP_ADDRESS'],
    ['x-forwarded-for', 'IP_ADDRESS'],
    ['dateOfBirth', 'DATE_OF_BIRTH'],
    ['date of birth', 'DATE_OF_BIRTH'],
    ['Nachname', 'PERSON'],
  ])('knows %s', (name, category) => {
    expect(fieldCategory(name)).toBe(category);
  });

  it.each([
    '',
    'emailSent',
    'tokenCount',
    'maxTokens',
    'name',
    'message',
    'passwordless',
    '---',
    'x'.repeat(65),
  ])('knows nothing of %j', (name) => expect(fieldCategory(name)).toBeUndefined());

  it('knows a name again', () => {
    for (let turn = 0; turn < 2; turn++) expect(fieldCategory('work_email')).toBe('EMAIL');
  });
});
