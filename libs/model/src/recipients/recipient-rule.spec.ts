import { defineRecipients, inProcess, type ProcessorDeclaration } from 'unseen-guardian/kernel';
import { exchangeOf } from '../../test/fixture';
import { assertDeclared, recipientDenial } from './recipient-rule';

const AGREED: ProcessorDeclaration = {
  ...{ hosts: ['api.example.com'], region: 'us', transfer: 'adequacy', retention: 0, training: false },
  contract: { reference: 'DPA-1', expires: '2999-01-01' },
};
const register = defineRecipients({
  'good:us': AGREED,
  'own:local': inProcess('a double'),
  'expired:us': { ...AGREED, contract: { reference: 'DPA-2', expires: '2020-01-01' } },
  'training:us': { ...AGREED, training: true },
  'transfer:us': { ...AGREED, transfer: 'none' },
});
const exchange = exchangeOf({ recipients: [...Object.keys(register), 'nobody:us', 'constructor'] });

describe('recipientDenial', () => {
  it.each(['good:us', 'own:local'])('lets %s receive data', (name) => {
    expect(recipientDenial(register, exchange, name)).toBeUndefined();
  });

  it.each([
    ['expired:us', /contract has expired: renew it/],
    ['training:us', /training: false/],
    ['transfer:us', /name the transfer mechanism/],
    ['nobody:us', /Declare it/],
    ['constructor', /Declare it/],
    ['unnamed:us', /Add "unnamed:us" to the recipients of the purpose "desk.answer"/],
  ])('refuses %s with the remedy, and says nothing of the contract', (name, remedy) => {
    const denial = recipientDenial(register, exchange, name);
    expect(denial).toMatch(remedy);
    expect(denial).not.toContain('DPA');
  });
});

describe('assertDeclared', () => {
  it('starts with a contract that has expired, and with nothing else that fails', () => {
    expect(() => assertDeclared('Model "default"', 'expired:us', register)).not.toThrow();
    for (const name of ['training:us', 'transfer:us', 'nobody:us']) {
      expect(() => assertDeclared('Model "default"', name, register)).toThrow(
        /^Model "default" sends data to/,
      );
    }
  });
});
