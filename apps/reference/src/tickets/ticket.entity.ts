/** What a customer wrote to the support desk, decrypted. */
export class Ticket {
  id!: string;
  tenantId!: string;
  /** The person the ticket is about. */
  subjectId!: string;
  /** Who filed it, as a data subject; null when that is not known any more. */
  ownerId!: string | null;
  /** The team that works on it. */
  team!: string;
  customerName!: string;
  email!: string;
  accountNumber!: string;
  text!: string;
  createdAt!: Date;

  constructor(fields: Ticket) {
    Object.assign(this, fields);
  }
}
