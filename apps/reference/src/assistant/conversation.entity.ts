/** Several exchanges of one principal with the assistant. */
export class Conversation {
  id!: string;
  tenantId!: string;
  /** The principal, as a data subject. */
  subjectId!: string;

  constructor(fields: Conversation) {
    Object.assign(this, fields);
  }
}
