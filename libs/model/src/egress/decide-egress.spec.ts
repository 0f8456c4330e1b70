import { type EgressScope } from 'unseen-guardian/kernel';
import { isRefusedAddress } from './address-ranges';
import { decideEgress, type EgressRules } from './decide-egress';

const openai: EgressScope = { hosts: ['eu.api.openai.com'], privateNetwork: false };
const azure: EgressScope = { hosts: ['*.openai.azure.com'], privateNetwork: false };
const llama: EgressScope = { hosts: ['llama.internal', '10.0.0.7'], privateNetwork: true };
const rules: EgressRules = {
  recipients: [openai, azure, llama],
  allowed: [
    { hosts: ['api.example.com', '8.8.8.8', '10.0.0.8'], privateNetwork: false },
    { hosts: ['*.internal', '[::1]', '169.254.169.254'], privateNetwork: true },
    // What a recipient owns is a recipient's, whatever else is said.
    { hosts: ['eu.api.openai.com'], privateNetwork: false },
  ],
};

describe('decideEgress', () => {
  it.each<[host: string, sending: EgressScope | undefined, decision: object]>([
    ['eu.api.openai.com', openai, { privateNetwork: false }],
    ['desk.openai.azure.com', azure, { privateNetwork: false }],
    ['llama.internal', llama, { privateNetwork: true }],
    ['10.0.0.7', llama, { privateNetwork: true }],
    ['eu.api.openai.com', undefined, { flaw: 'past-the-model' }],
    ['eu.api.openai.com', azure, { flaw: 'other-recipient' }],
    ['llama.internal', undefined, { flaw: 'past-the-model' }],
    ['api.example.com', undefined, { privateNetwork: false }],
    ['api.example.com', openai, { privateNetwork: false }],
    ['search.internal', undefined, { privateNetwork: true }],
    ['evil.example', undefined, { flaw: 'undeclared' }],
    ['evil.example', openai, { flaw: 'undeclared' }],
    ['eu.api.openai.com.evil.example', openai, { flaw: 'undeclared' }],
    ['api.example.com.', undefined, { flaw: 'undeclared' }],
    ['8.8.8.8', undefined, { privateNetwork: false }],
    ['10.0.0.8', undefined, { flaw: 'address' }],
    ['[::1]', undefined, { privateNetwork: true }],
    ['169.254.169.254', undefined, { flaw: 'address' }],
    ['169.254.1.1', openai, { flaw: 'undeclared' }],
  ])('%s while sending to %j: %j', (host, sending, decision) => {
    expect(decideEgress(host, rules, sending)).toEqual(decision);
  });
});

describe('isRefusedAddress', () => {
  const NEVER = true;
  const ONLY_PUBLIC = false;
  const refusals = (address: string) => [isRefusedAddress(address, false), isRefusedAddress(address, true)];

  it.each([
    ...['0.0.0.0', '0.1.2.3', '169.254.169.254', '100.100.100.200', '168.63.129.16', '192.0.0.192'],
    ...['224.0.0.1', '255.255.255.255', '198.18.0.1', '192.0.2.1'],
    ...[
      '::',
      'fe80::1',
      'fe80::1%eth0',
      'fec0::1',
      'ff02::1',
      'fd00:ec2::254',
      'fd20:ce::254',
      '2001:db8::1',
    ],
    ...['2002:a9fe:a9fe::', '2001::1', '::ffff:169.254.169.254', '::ffff:a9fe:a9fe', '64:ff9b::a9fe:a9fe'],
    ...['', 'localhost', '127.1', '0x7f000001', '2130706433'],
  ])('refuses %s always', (address) => expect(refusals(address)).toEqual([NEVER, NEVER]));

  it.each([
    ...['127.0.0.1', '127.9.9.9', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1'],
    ...[
      '::1',
      'fc00::1',
      'fd12::1',
      '::ffff:127.0.0.1',
      '::ffff:10.0.0.1',
      '64:ff9b::10.0.0.1',
      '64:ff9b:1::1',
    ],
  ])('refuses %s outside of private networks', (address) =>
    expect(refusals(address)).toEqual([NEVER, ONLY_PUBLIC]),
  );

  it.each([
    ...['8.8.8.8', '172.32.0.1', '172.15.255.255', '100.128.0.1', '11.0.0.1', '128.0.0.1', '169.253.1.1'],
    ...['2606:4700::1111', '64:ff9b::8.8.8.8', '::ffff:8.8.8.8', '2620:fe::fe'],
  ])('lets %s through', (address) => expect(refusals(address)).toEqual([false, false]));
});
