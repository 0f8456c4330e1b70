import { canonicalValue } from './canonical-value';
import { canBeOnePerson, fullerName, parsePersonName, type PersonName } from './person-name';

/** Names the entity of an identity; `round` counts up until the name is free. */
export type NameEntity = (category: string, identity: string, round: number) => string;

interface Person {
  readonly entity: string;
  name: PersonName;
}

/** With more people of one last name no match is certain, and none is looked for. */
const MOST_OF_ONE_NAME = 16;

/** Knows which values of a conversation are spellings of one thing. */
export class EntityIndex {
  private readonly entities = new Map<string, string>();
  private readonly taken = new Set<string>();
  private readonly people = new Map<string, Person[]>();

  constructor(private readonly nameEntity: NameEntity) {}

  /** The entity of a value: that of its other spellings, or a new one. */
  entityOf(category: string, value: string): string {
    const canonical = canonicalValue(category, value);
    const known = this.entities.get(`${category}|${canonical}`);
    if (known) return known;
    const entity =
      (category === 'PERSON' ? this.onlyPerson(value) : undefined) ?? this.mint(category, canonical);
    this.learn(category, value, entity);
    return entity;
  }

  /** Notes an entity that an earlier exchange of the conversation has named. */
  learn(category: string, value: string, entity: string): void {
    this.entities.set(`${category}|${canonicalValue(category, value)}`, entity);
    this.taken.add(`${category}|${entity}`);
    if (category === 'PERSON') this.learnPerson(parsePersonName(value), entity);
  }

  private learnPerson(name: PersonName, entity: string): void {
    const namesakes = this.people.get(name.last) ?? [];
    const person = namesakes.find((one) => one.entity === entity);
    if (person) person.name = fullerName(person.name, name);
    else if (namesakes.length <= MOST_OF_ONE_NAME)
      this.people.set(name.last, [...namesakes, { entity, name }]);
  }

  /** A match is certain when exactly one person of the conversation can be meant. */
  private onlyPerson(value: string): string | undefined {
    const name = parsePersonName(value);
    const namesakes = this.people.get(name.last) ?? [];
    if (namesakes.length > MOST_OF_ONE_NAME) return undefined;
    const [one, ...others] = namesakes.filter((person) => canBeOnePerson(person.name, name));
    return others.length === 0 ? one?.entity : undefined;
  }

  /** Two identities may meet in 35 bits; the later one then takes another name. */
  private mint(category: string, identity: string): string {
    for (let round = 0; ; round++) {
      const entity = this.nameEntity(category, identity, round);
      if (!this.taken.has(`${category}|${entity}`)) return entity;
    }
  }
}
