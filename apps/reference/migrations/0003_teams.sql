-- Who works on which tickets: members of staff belong to a team, a ticket belongs to a team and to whoever filed it.

-- A member of staff, as the data subject that its principal is. Whoever is not in here has no team.
create table member (
  tenant_id text not null,
  subject_id uuid not null,
  team text not null,
  primary key (tenant_id, subject_id),
  foreign key (tenant_id, subject_id) references guardian.subject (tenant_id, id)
);

-- Nobody knows any more who filed the tickets that are there: no customer sees those.
alter table ticket
  add column owner_id uuid,
  add column team text not null default 'service',
  add foreign key (tenant_id, owner_id) references guardian.subject (tenant_id, id);
alter table ticket alter column team drop default;
create index ticket_owner on ticket (tenant_id, owner_id, created_at);
create index ticket_team on ticket (tenant_id, team, created_at);

select guardian.protect('member');
