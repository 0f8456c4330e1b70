import { findBreach, type SessionFacts } from './check-session';

const good: SessionFacts = {
  role: 'guardian_app',
  login: 'my_service',
  passesRls: false,
  superuserLogin: false,
  ownsTables: false,
  openTables: [],
  asOwner: [],
};

describe('findBreach', () => {
  it('has nothing to say about a session in its role', () => {
    expect(findBreach(good, 'guardian_app', true)).toBeUndefined();
  });

  it('takes a superuser login outside of production, because the session is in its role', () => {
    expect(findBreach({ ...good, superuserLogin: true }, 'guardian_app', false)).toBeUndefined();
  });

  it.each<[Partial<SessionFacts>, string]>([
    [{ role: 'my_service' }, 'drops the startup option'],
    [{ passesRls: true }, 'alter role guardian_app nosuperuser nobypassrls'],
    [{ ownsTables: true }, 'revoke guardian_owner from guardian_app'],
    [{ superuserLogin: true }, 'create role my_service login noinherit'],
    [{ openTables: ['ticket'] }, 'not forced on ticket'],
    [{ asOwner: ['all_tickets'] }, 'all_tickets would read the rows of every tenant'],
  ])('refuses %j in production and says the remedy', (facts, remedy) => {
    expect(findBreach({ ...good, ...facts }, 'guardian_app', true)).toContain(remedy);
  });
});
