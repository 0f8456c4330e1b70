import { type Exchange, findRecipient, recipientFlaw, type RecipientRegister } from 'unseen-guardian/kernel';

/**
 * Why this exchange may send a recipient nothing, with the remedy: its purpose does not name it, nobody declared it, or
 * what was agreed with it does not hold now (GDPR Art. 13(1)(e), 28(3), 44). Undefined when it may be sent data.
 */
export function recipientDenial(
  register: RecipientRegister,
  exchange: Exchange,
  name: string,
): string | undefined {
  const { purpose } = exchange.policy;
  if (!purpose.recipients.includes(name)) {
    return `Add "${name}" to the recipients of the purpose "${purpose.name}", or use another.`;
  }
  const recipient = findRecipient(register, name);
  if (!recipient) return `${undeclared(name)}.`;
  const flaw = recipientFlaw(recipient, exchange.now());
  return flaw && `"${name}" may be sent nothing, ${flaw}.`;
}

/**
 * Checks the recipient of a model or a judge at boot. An expired contract is no reason not to start: its calls are
 * refused until it is renewed.
 *
 * @throws Error when it is not declared, or what was agreed with it could never hold.
 */
export function assertDeclared(who: string, name: string, register: RecipientRegister): void {
  const recipient = findRecipient(register, name);
  if (!recipient) throw new Error(`${who} sends data to "${name}". ${undeclared(name)}.`);
  const flaw = recipientFlaw(recipient, -Infinity);
  if (flaw) throw new Error(`${who} sends data to "${name}", but ${flaw}.`);
}

const undeclared = (name: string): string =>
  `Declare it: recipients: defineRecipients({ '${name}': { hosts, region, contract, transfer, retention, training } }), ` +
  `or { '${name}': inProcess('…') } for a model in this process`;
