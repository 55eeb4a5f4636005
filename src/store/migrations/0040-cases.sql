-- Cases (ärenden): insatser and business support. Everything about a case is a dated fact that is only added; where it stands is
-- computed from them (src/portfolio/cases). The application's role can add and read them, nothing else.
create table case_fact (
  region_id   text   not null references region (id),
  case_id     text   not null check (case_id ~ '^[a-z0-9-]+$'),
  number      int    not null check (number >= 1),
  kind        text   not null,
  day         date   not null,
  content     jsonb  not null,
  recorded_by text   not null,
  recorded_on date   not null,
  line        bigint not null,
  primary key (region_id, case_id, number)
);
create index case_fact_line on case_fact (region_id, line);
comment on table case_fact is 'What happened in a case on a day: described, applied, decided, paid, met, reported and so on.';
comment on column case_fact.region_id is 'The region whose case it is.';
comment on column case_fact.case_id is 'The case: a slug that addresses use.';
comment on column case_fact.number is 'From 1 within the case. Two writers who build on the same version collide here, and one is told.';
comment on column case_fact.kind is 'The kind of fact; it also stands in the content.';
comment on column case_fact.day is 'The day on which it happened.';
comment on column case_fact.content is 'The fact as its schema has checked it; amounts in whole öre.';
comment on column case_fact.recorded_by is 'The person or command that recorded it.';
comment on column case_fact.recorded_on is 'The day on which it was recorded; leaves it out of what was known earlier.';
comment on column case_fact.line is 'The journal line that it was written with: readers catch up from the last line they saw.';
select protect('case_fact');
revoke update, delete on case_fact from kraftsamling_app;
-- A decision asks which cases a company has, and which sub-projects a framework.
create index case_fact_organisation on case_fact (region_id, (content #>> '{description,support,organisation}')) where kind = 'described';
create index case_fact_parent on case_fact (region_id, (content #>> '{description,parent}')) where kind = 'described';
