-- What the assistant's tools work on: orders that it may look up, and the outbox of mails that it may write.

-- A customer's order. The note is what carriers and customers wrote, so it is ciphertext, under the key of the customer.
create table shop_order (
  tenant_id text not null,
  id uuid not null,
  number text not null,
  subject_id uuid not null,
  status text not null check (status in ('paid', 'sent', 'delivered', 'returned')),
  item text not null,
  note bytea not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  constraint shop_order_number unique (tenant_id, number),
  foreign key (tenant_id, subject_id) references guardian.subject (tenant_id, id)
);
create index shop_order_subject on shop_order (tenant_id, subject_id);

-- A mail that waits to be sent. `subject_id` is the principal in whose name it was written.
create table mail (
  tenant_id text not null,
  id uuid not null,
  subject_id uuid not null,
  recipient bytea not null,
  body bytea not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, subject_id) references guardian.subject (tenant_id, id)
);
create index mail_subject on mail (tenant_id, subject_id);

select guardian.protect('shop_order');
select guardian.protect('mail', 'select, insert, delete');
