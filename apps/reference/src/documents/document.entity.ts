/** Who may read a document. */
export type Visibility = 'public' | 'internal';

/** What the company knows about its products. */
export class Document {
  id!: string;
  slug!: string;
  visibility!: Visibility;
  title!: string;
  body!: string;

  constructor(fields: Document) {
    Object.assign(this, fields);
  }
}
