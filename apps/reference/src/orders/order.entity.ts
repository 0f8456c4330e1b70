/** How far an order is. */
export type OrderStatus = 'paid' | 'sent' | 'delivered' | 'returned';

/** An order of a customer. */
export class Order {
  id!: string;
  tenantId!: string;
  /** The customer, as a data subject. */
  subjectId!: string;
  /** What customers call it: `ORD-1001`. */
  number!: string;
  status!: OrderStatus;
  item!: string;
  /** What the carrier and the customer wrote. */
  note!: string;

  constructor(fields: Order) {
    Object.assign(this, fields);
  }
}
