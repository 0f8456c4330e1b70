import { days } from '../words/duration';
import { matchesHost } from './host-pattern';
import { defineRecipients, findRecipient, inProcess, type ProcessorDeclaration } from './recipient';
import { recipientFlaw } from './recipient-flaw';

const good: ProcessorDeclaration = {
  hosts: ['eu.api.openai.com', '*.openai.azure.com'],
  region: 'eu',
  contract: { reference: 'DPA-2026-07', expires: '2027-07-01' },
  transfer: 'none',
  retention: days(30),
  training: false,
};
const declare = (flaw: object = {}) => defineRecipients({ 'openai:eu': { ...good, ...flaw } })['openai:eu'];

describe('defineRecipients', () => {
  it('keeps what was agreed, apart from how the recipient is reached, and freezes it', () => {
    const { hosts, ...terms } = good;
    const recipient = declare();
    expect(recipient).toEqual({ name: 'openai:eu', hosts, privateNetwork: false, terms });
    expect([recipient, recipient.hosts, recipient.terms].every((part) => Object.isFrozen(part))).toBe(true);
  });

  it('asks of a recipient of one’s own for a reason alone', () => {
    const { 'double:local': own } = defineRecipients({ 'double:local': inProcess('a double') });
    expect(own).toEqual({
      name: 'double:local',
      hosts: [],
      privateNetwork: true,
      terms: { own: 'a double' },
    });
    expect(recipientFlaw(own, Number.MAX_VALUE)).toBeUndefined();
    expect(() => defineRecipients({ 'double:local': inProcess(' ') })).toThrow(/inProcess\('/);
  });

  it.each<[string, object, RegExp]>([
    ['no hosts', { hosts: [] }, /hosts: \['eu\.api\.openai\.com'\]/],
    ['a host with a scheme', { hosts: ['https://eu.api.openai.com'] }, /is no host/],
    ['a host with a port', { hosts: ['eu.api.openai.com:443'] }, /is no host/],
    ['a host in capitals', { hosts: ['EU.api.openai.com'] }, /is no host/],
    ['a whole domain of the highest level', { hosts: ['*.com'] }, /is no host/],
    ['a star inside', { hosts: ['eu.*.openai.com'] }, /is no host/],
    ['an address in an odd form', { hosts: ['127.1'] }, /is no host/],
    ['no region', { region: undefined }, /region: 'eu'/],
    ['no contract', { contract: undefined }, /contract: \{ reference/],
    ['no reference', { contract: { reference: '', expires: '2027-07-01' } }, /contract: \{ reference/],
    ['a day that does not exist', { contract: { reference: 'A', expires: '2027-02-30' } }, /no day/],
    ['no day', { contract: { reference: 'A' } }, /no day/],
    ['an unknown mechanism', { transfer: 'toString' }, /"transfer" is one of none, adequacy/],
    ['no retention', { retention: undefined }, /retention: days\(30\)/],
    ['no word on training', { training: undefined }, /training: false/],
  ])('refuses %s, and says how to write it', (_what, flaw, remedy) => {
    expect(() => declare(flaw)).toThrow(remedy);
  });

  it('refuses a name without region', () => {
    expect(() => defineRecipients({ openai: good })).toThrow(/provider:region/);
  });

  it('knows no recipient that nobody declared', () => {
    expect(findRecipient(defineRecipients({ 'openai:eu': good }), 'constructor')).toBeUndefined();
  });
});

describe('recipientFlaw', () => {
  const LAST_MOMENT = Date.parse('2027-07-01') - 1;

  it.each<[string, object, number, RegExp | undefined]>([
    ['a contract on its last day', {}, LAST_MOMENT, undefined],
    ['a contract the moment it has expired', {}, LAST_MOMENT + 1, /expired/],
    ['training', { training: true }, LAST_MOMENT, /trains/],
    ['a region outside without a mechanism', { region: 'us' }, LAST_MOMENT, /transfer mechanism/],
    ['a region outside with one', { region: 'us', transfer: 'adequacy' }, LAST_MOMENT, undefined],
    ['a member state', { region: 'de' }, LAST_MOMENT, undefined],
  ])('judges %s', (_what, flaw, now, remedy) => {
    const found = recipientFlaw(declare(flaw), now);
    if (remedy) expect(found).toMatch(remedy);
    else expect(found).toBeUndefined();
  });
});

describe('matchesHost', () => {
  it.each<[pattern: string, host: string, matches: boolean]>([
    ['api.example.com', 'api.example.com', true],
    ['api.example.com', 'eu.api.example.com', false],
    ['api.example.com', 'api.example.com.evil.example', false],
    ['*.example.com', 'a.b.example.com', true],
    ['*.example.com', 'example.com', false],
    ['*.example.com', 'badexample.com', false],
    ['*.example.com', '.example.com', false],
    ['[::1]', '[::1]', true],
  ])('%s and %s: %s', (pattern, host, matches) => expect(matchesHost(pattern, host)).toBe(matches));
});
