-- The ground that every other table stands on: the application's role, regions, Swedish order, the journal, leases.

create extension if not exists pg_trgm;

-- The role that every transaction takes. It owns nothing; what it may do is granted table by table.
do $$
begin
  if not exists (select from pg_roles where rolname = 'kraftsamling_app') then
    create role kraftsamling_app nologin;
  end if;
  execute format('grant kraftsamling_app to %I', current_user);
end $$;

create table region (
  id   text primary key check (id ~ '^[a-z0-9-]+$'),
  name text not null
);
comment on table region is 'The authorities whose data lie here. Every other table begins its key with one of them.';
comment on column region.id is 'The region''s short name, as in addresses: orebro.';
comment on column region.name is 'The authority''s full name.';
grant select, insert, update on region to kraftsamling_app;

-- Turns on row-level security for a table and lets the application's role use it within the region that the transaction has set.
create function protect(table_name text) returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security', table_name);
  execute format('alter table %I force row level security', table_name);
  execute format(
    'create policy own_region on %I using (region_id = current_setting(''kraftsamling.region'', true))'
    || ' with check (region_id = current_setting(''kraftsamling.region'', true))', table_name);
  execute format('grant select, insert, update, delete on %I to kraftsamling_app', table_name);
end $$;
comment on function protect(text) is 'Every table that holds a region''s data calls this once, after its comments.';

create table journal (
  region_id text   not null references region (id),
  id        bigint not null check (id > 0),
  at        text   not null,
  who       text   not null,
  what      text   not null,
  subject   text   not null,
  before    jsonb,
  after     jsonb,
  previous  text   not null,
  hash      text   not null,
  primary key (region_id, id)
);
comment on table journal is 'Who did what, when. Lines are added and never changed; each carries the hash of the one before.';
comment on column journal.region_id is 'Whose journal; each region has a chain of its own.';
comment on column journal.id is 'The line''s number in the region''s chain, without gaps.';
comment on column journal.at is 'The instant, ISO 8601 in UTC, kept as the text that was hashed.';
comment on column journal.who is 'The person''s id, or the command that did it.';
comment on column journal.what is 'What was done, in the past tense: answer.saved.';
comment on column journal.subject is 'What it was done to: answer/2021/1.1.1-q1.';
comment on column journal.before is 'What stood there before, where that matters.';
comment on column journal.after is 'What stands there now.';
comment on column journal.previous is 'The hash of the line before; for the first line the region''s id.';
comment on column journal.hash is 'SHA-256 over previous and this line.';
select protect('journal');
revoke update, delete on journal from kraftsamling_app;

create table journal_head (
  region_id text primary key references region (id),
  last      bigint not null,
  hash      text   not null
);
comment on table journal_head is 'The last line of each chain. Locked while a line is added, so that a chain cannot fork; shows a cut-off tail.';
comment on column journal_head.region_id is 'Whose journal.';
comment on column journal_head.last is 'The number of the last line.';
comment on column journal_head.hash is 'The hash of the last line.';
select protect('journal_head');
revoke delete on journal_head from kraftsamling_app;

create table lease (
  region_id text        not null references region (id),
  id        text        not null,
  holder    text        not null,
  until     timestamptz not null,
  primary key (region_id, id)
);
comment on table lease is 'What one process at a time may do. A lease that has run out is free, so that a dead process holds nothing.';
comment on column lease.region_id is 'For which region.';
comment on column lease.id is 'The name of what is held.';
comment on column lease.holder is 'Who holds it: a random name per taking.';
comment on column lease.until is 'When it runs out.';
select protect('lease');
