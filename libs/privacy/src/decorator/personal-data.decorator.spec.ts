import { createPersonalDataDetector } from 'unseen-guardian/detection';
import { declaredFields, PersonalData, personalDataOf } from './personal-data.decorator';

class Person {
  @PersonalData({ category: 'contact', as: 'PERSON' }) name = 'x';
}
class Customer extends Person {
  @PersonalData({ category: 'health', subject: 'id' }) notes = { diagnosis: 'none', since: 7 };
  @PersonalData({ category: 'contact', as: 'EMAIL' }) mail = 'ada at example';
  other = 'ada@example.com';
  id = 1;
}

const found = (value: unknown): string[] =>
  createPersonalDataDetector()
    .detectIn(value, { declared: declaredFields(value) })
    .map(({ path, category }) => `${path.join('.')} ${category}`);

describe('PersonalData', () => {
  it('is believed before any guess, parents and parts included', () => {
    const expected = ['name PERSON', 'notes.diagnosis PERSONAL_DATA', 'notes.since PERSONAL_DATA'];
    expect(found(new Customer())).toEqual([...expected, 'mail EMAIL', 'other EMAIL']);
    expect(found({ list: [new Person()] })).toEqual(['list.0.name PERSON']);
    expect(found({ name: 'x' })).toEqual([]);
  });

  it('is read back', () => {
    expect(personalDataOf(Customer).map(({ property, category }) => `${property} ${category}`)).toEqual([
      'name contact',
      'notes health',
      'mail contact',
    ]);
    expect(personalDataOf(Person)).toHaveLength(1);
  });

  it.each([
    [{ category: '' }, 'needs a category'],
    [{ category: 'contact', as: 'e-mail' }, 'EMAIL'],
  ])('refuses %j', (options, message) => {
    expect(() => PersonalData(options)).toThrow(message);
  });
});
