/** What a customer wrote to the support desk, decrypted. */
export class Ticket {
  id!: string;
  tenantId!: string;
  /** The person the ticket is about. */
  subjectId!: string;
  customerName!: string;
  email!: string;
  accountNumber!: string;
  text!: string;
  createdAt!: Date;

  constructor(fields: Ticket) {
    Object.assign(this, fields);
  }
}
