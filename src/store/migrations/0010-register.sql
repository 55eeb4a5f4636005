-- The register: one table for each noun. A noun's content has been checked by its schema in the domain folder; name and place are
-- columns of their own because lists are sorted and searched by them.

create table strategy (
  region_id text  not null references region (id),
  id        text  not null,
  name      text  not null,
  place     int   not null,
  content   jsonb not null,
  primary key (region_id, id)
);
comment on table strategy is 'The regions long plan (RUS) with its goals, perspectives and kraftsamlingar.';
comment on column strategy.region_id is 'The region that owns the row.';
comment on column strategy.id is 'A slug that addresses use.';
comment on column strategy.name is 'What people call it.';
comment on column strategy.place is 'Its place in the source''s order, from 0.';
comment on column strategy.content is 'The whole noun, as its schema has checked it.';
select protect('strategy');

create table plan (
  region_id text  not null references region (id),
  id        text  not null,
  name      text  not null,
  place     int   not null,
  content   jsonb not null,
  primary key (region_id, id)
);
comment on table plan is 'Plans and programmes that carry out the strategy.';
comment on column plan.region_id is 'The region that owns the row.';
comment on column plan.id is 'A slug that addresses use.';
comment on column plan.name is 'What people call it.';
comment on column plan.place is 'Its place in the source''s order, from 0.';
comment on column plan.content is 'The whole noun, as its schema has checked it.';
select protect('plan');

create table organisation (
  region_id text  not null references region (id),
  id        text  not null,
  name      text  not null,
  place     int   not null,
  content   jsonb not null,
  primary key (region_id, id)
);
comment on table organisation is 'Whom the region works with, with aliases.';
comment on column organisation.region_id is 'The region that owns the row.';
comment on column organisation.id is 'A slug that addresses use.';
comment on column organisation.name is 'What people call it.';
comment on column organisation.place is 'Its place in the source''s order, from 0.';
comment on column organisation.content is 'The whole noun, as its schema has checked it.';
select protect('organisation');

create table network (
  region_id text  not null references region (id),
  id        text  not null,
  name      text  not null,
  place     int   not null,
  content   jsonb not null,
  primary key (region_id, id)
);
comment on table network is 'Councils, partnerships and groups with members and rhythm.';
comment on column network.region_id is 'The region that owns the row.';
comment on column network.id is 'A slug that addresses use.';
comment on column network.name is 'What people call it.';
comment on column network.place is 'Its place in the source''s order, from 0.';
comment on column network.content is 'The whole noun, as its schema has checked it.';
select protect('network');

create table dated_event (
  region_id text  not null references region (id),
  id        text  not null,
  name      text  not null,
  place     int   not null,
  content   jsonb not null,
  primary key (region_id, id)
);
comment on table dated_event is 'What happened when, as told.';
comment on column dated_event.region_id is 'The region that owns the row.';
comment on column dated_event.id is 'A slug that addresses use.';
comment on column dated_event.name is 'What people call it.';
comment on column dated_event.place is 'Its place in the source''s order, from 0.';
comment on column dated_event.content is 'The whole noun, as its schema has checked it.';
select protect('dated_event');

create table analysis (
  region_id text  not null references region (id),
  id        text  not null,
  name      text  not null,
  place     int   not null,
  content   jsonb not null,
  primary key (region_id, id)
);
comment on table analysis is 'Analyses, follow-ups and evaluations.';
comment on column analysis.region_id is 'The region that owns the row.';
comment on column analysis.id is 'A slug that addresses use.';
comment on column analysis.name is 'What people call it.';
comment on column analysis.place is 'Its place in the source''s order, from 0.';
comment on column analysis.content is 'The whole noun, as its schema has checked it.';
select protect('analysis');

create table appropriation (
  region_id text  not null references region (id),
  id        text  not null,
  name      text  not null,
  place     int   not null,
  content   jsonb not null,
  primary key (region_id, id)
);
comment on table appropriation is 'The states money for a year (anslag 1:1), planned and outcome.';
comment on column appropriation.region_id is 'The region that owns the row.';
comment on column appropriation.id is 'A slug that addresses use.';
comment on column appropriation.name is 'What people call it.';
comment on column appropriation.place is 'Its place in the source''s order, from 0.';
comment on column appropriation.content is 'The whole noun, as its schema has checked it.';
select protect('appropriation');

create table direction_decision (
  region_id text  not null references region (id),
  id        text  not null,
  name      text  not null,
  place     int   not null,
  content   jsonb not null,
  primary key (region_id, id)
);
comment on table direction_decision is 'The yearly political decision on how the appropriation is used.';
comment on column direction_decision.region_id is 'The region that owns the row.';
comment on column direction_decision.id is 'A slug that addresses use.';
comment on column direction_decision.name is 'What people call it.';
comment on column direction_decision.place is 'Its place in the source''s order, from 0.';
comment on column direction_decision.content is 'The whole noun, as its schema has checked it.';
select protect('direction_decision');

create table stated_figure (
  region_id text  not null references region (id),
  id        text  not null,
  name      text  not null,
  place     int   not null,
  content   jsonb not null,
  primary key (region_id, id)
);
comment on table stated_figure is 'Numbers that a source states, where the rows behind are not known.';
comment on column stated_figure.region_id is 'The region that owns the row.';
comment on column stated_figure.id is 'A slug that addresses use.';
comment on column stated_figure.name is 'What people call it.';
comment on column stated_figure.place is 'Its place in the source''s order, from 0.';
comment on column stated_figure.content is 'The whole noun, as its schema has checked it.';
select protect('stated_figure');

create table fact (
  region_id text  not null references region (id),
  id        text  not null,
  name      text  not null,
  place     int   not null,
  content   jsonb not null,
  primary key (region_id, id)
);
comment on table fact is 'What else the years account tells: ticks, yes/no answers, other undertakings, rules.';
comment on column fact.region_id is 'The region that owns the row.';
comment on column fact.id is 'A slug that addresses use.';
comment on column fact.name is 'What people call it.';
comment on column fact.place is 'Its place in the source''s order, from 0.';
comment on column fact.content is 'The whole noun, as its schema has checked it.';
select protect('fact');

-- An insats has more columns, since its list is filtered, sorted and searched with thousands of rows.
create table insats (
  region_id text   not null references region (id),
  id        text   not null,
  name      text   not null,
  place     int    not null,
  year      int    not null,
  reported  text   not null check (reported in ('funded', 'earlier')),
  section   text   not null,
  priority  text,
  areas     text[] not null,
  goals     text[] not null,
  search    text   not null,
  content   jsonb  not null,
  primary key (region_id, id)
);
comment on table insats is 'One undertaking that is paid for to move goals.';
comment on column insats.region_id is 'The region that owns the row.';
comment on column insats.id is 'A slug that addresses use.';
comment on column insats.name is 'The title.';
comment on column insats.place is 'Its place in the year''s account, from 0.';
comment on column insats.year is 'The year of the account that tells of it.';
comment on column insats.reported is 'funded: decided on this year; earlier: from earlier years, with results this year.';
comment on column insats.section is 'The section of the form where it is accounted for.';
comment on column insats.priority is 'The priority of the direction decision, null where no source says.';
comment on column insats.areas is 'Ids of the strategy''s priority areas.';
comment on column insats.goals is 'Ids of the effect goals it says it serves.';
comment on column insats.search is 'Title, description and goals in lower case, for search.';
comment on column insats.content is 'The whole insats, as its schema has checked it.';
select protect('insats');
create index insats_by_year on insats (region_id, year, reported, place);
create index insats_by_name on insats (region_id, name collate sv);
create index insats_search_words on insats using gin (to_tsvector('swedish', search));
create index insats_search_parts on insats using gin (search gin_trgm_ops);
