-- Persons who can sign in, their sessions, and how often somebody has tried in vain.

create table person (
  region_id text  not null references region (id),
  id        text  not null,
  name      text  not null,
  email     text  not null check (email = lower(email)),
  roles     jsonb not null,
  password  text  not null,
  primary key (region_id, id),
  unique (region_id, email)
);
comment on table person is 'Somebody who can sign in.';
comment on column person.region_id is 'The region they work in.';
comment on column person.id is 'A slug made from the name, used in the journal.';
comment on column person.name is 'As they write it.';
comment on column person.email is 'The address they sign in with, in lower case.';
comment on column person.roles is 'What they may do: names from src/people/person.ts.';
comment on column person.password is 'Argon2id with its salt and cost; the password itself is kept nowhere.';
select protect('person');

create table session (
  region_id text        not null,
  id        text        not null,
  person_id text        not null,
  until     timestamptz not null,
  primary key (region_id, id),
  foreign key (region_id, person_id) references person (region_id, id) on delete cascade
);
comment on table session is 'A signed-in browser. Any web process on the same database knows it.';
comment on column session.region_id is 'The region of the person.';
comment on column session.id is 'SHA-256 of the token in the cookie; the token itself is kept nowhere.';
comment on column session.person_id is 'Who is signed in.';
comment on column session.until is 'When it ends by itself.';
select protect('session');

create table sign_in_attempt (
  region_id text        not null references region (id),
  id        text        not null,
  count     int         not null,
  since     timestamptz not null,
  primary key (region_id, id)
);
comment on table sign_in_attempt is 'Failed attempts to sign in, counted per account and per address.';
comment on column sign_in_attempt.region_id is 'Where they tried.';
comment on column sign_in_attempt.id is 'SHA-256 of the account or the address.';
comment on column sign_in_attempt.count is 'Failures since `since`.';
comment on column sign_in_attempt.since is 'When the counting began; it begins anew after a quarter of an hour.';
select protect('sign_in_attempt');
