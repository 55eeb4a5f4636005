-- The direction decision as rules, in versions by date. A changed rule is a new version; what was in force is never overwritten.
create table direction_rules (
  region_id   text   not null references region (id),
  year        int    not null check (year between 1990 and 2200),
  version     int    not null check (version >= 1),
  valid_from  date   not null,
  valid_to    date   not null check (valid_to >= valid_from),
  content     jsonb  not null,
  recorded_by text   not null,
  recorded_on date   not null,
  line        bigint not null,
  primary key (region_id, year, version)
);
comment on table direction_rules is 'Which cases may be granted, as the politicians decided for a year: priorities, exclusions, splits, ceilings.';
comment on column direction_rules.region_id is 'The region that decided.';
comment on column direction_rules.year is 'The year that the decision is for.';
comment on column direction_rules.version is 'From 1; the latest version that covers a day is in force on that day.';
comment on column direction_rules.valid_from is 'The first day on which cases are judged by it.';
comment on column direction_rules.valid_to is 'The last day.';
comment on column direction_rules.content is 'The rules, each with its sentence; amounts in whole öre.';
comment on column direction_rules.recorded_by is 'The person or command that recorded it.';
comment on column direction_rules.recorded_on is 'The day on which it was recorded.';
comment on column direction_rules.line is 'The journal line that it was written with.';
select protect('direction_rules');
revoke update, delete on direction_rules from kraftsamling_app;
