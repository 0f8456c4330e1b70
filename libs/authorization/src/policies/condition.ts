import { type Reference } from './reference';

type Value<Given> = Exclude<Given, undefined>;
type Ordered<Given> = Extract<Given, number | Date>;
/** Whatever cannot be compared, such as methods and nested objects, is no part of a condition. */
type Comparable<Given> = Extract<Given, string | number | boolean | Date | null>;

/** What one field has to be; all that is named must hold. */
export interface FieldTest<Given> {
  readonly not?: Comparable<Given> | Reference;
  readonly in?: readonly Exclude<Comparable<Given>, null>[] | Reference;
  readonly notIn?: readonly Exclude<Comparable<Given>, null>[] | Reference;
  readonly below?: Ordered<Given> | Reference;
  readonly atMost?: Ordered<Given> | Reference;
  readonly above?: Ordered<Given> | Reference;
  readonly atLeast?: Ordered<Given> | Reference;
}

/** What the fields of an entity have to be; all that are named must hold: `{ ownerId: caller('subject'), state: { not: 'sealed' } }`. */
export type Condition<Entity> = {
  readonly [Field in keyof Entity as Comparable<Value<Entity[Field]>> extends never ? never : Field]?:
    Comparable<Value<Entity[Field]>> | Reference | FieldTest<Value<Entity[Field]>>;
};

/** A condition, or several of which one must hold. */
export type Conditions<Entity> = Condition<Entity> | readonly Condition<Entity>[];
