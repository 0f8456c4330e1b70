/** A mail in the outbox. */
export class Mail {
  id!: string;
  tenantId!: string;
  /** The principal in whose name it was written, as a data subject. */
  subjectId!: string;
  to!: string;
  text!: string;

  constructor(fields: Mail) {
    Object.assign(this, fields);
  }
}
