-- Follow-up with those who own the insatser: links on which they report without an account, and reminders that were sent.
create table owner_link (
  region_id text not null references region (id),
  id        text not null,
  case_id   text not null,
  step      text not null,
  until     date not null,
  made_by   text not null,
  made_on   date not null,
  used_on   date,
  primary key (region_id, id)
);
comment on table owner_link is 'A link on which an owner reports one step of one case, without an account.';
comment on column owner_link.region_id is 'The region whose case it is.';
comment on column owner_link.id is 'SHA-256 of the token in the link; the token itself is kept nowhere.';
comment on column owner_link.case_id is 'The one case that the link opens.';
comment on column owner_link.step is 'The step of its plan that is to be reported.';
comment on column owner_link.until is 'The last day on which it opens.';
comment on column owner_link.made_by is 'Who made it.';
comment on column owner_link.made_on is 'When it was made.';
comment on column owner_link.used_on is 'When the report came in; a used link opens no more.';
select protect('owner_link');

create table reminder (
  region_id text not null references region (id),
  id        text not null,
  case_id   text not null,
  step      text not null,
  recipient text not null,
  sent_on   date not null,
  primary key (region_id, id)
);
create index reminder_step on reminder (region_id, case_id, step);
comment on table reminder is 'Reminders that were given, so that none is repeated within five days.';
comment on column reminder.region_id is 'The region that reminds.';
comment on column reminder.id is 'A random name.';
comment on column reminder.case_id is 'The case that is late.';
comment on column reminder.step is 'The step of its plan.';
comment on column reminder.recipient is 'Whom it was sent to.';
comment on column reminder.sent_on is 'The day on which it was sent.';
select protect('reminder');

create table effect_evaluation (
  region_id text  not null references region (id),
  id        text  not null,
  name      text  not null,
  place     int   not null,
  content   jsonb not null,
  primary key (region_id, id)
);
comment on table effect_evaluation is 'The plan for evaluating effects: groups of insatser by challenge and year, with findings and status.';
comment on column effect_evaluation.region_id is 'The region that owns the row.';
comment on column effect_evaluation.id is 'A slug that addresses use.';
comment on column effect_evaluation.name is 'What people call it.';
comment on column effect_evaluation.place is 'Its place in the source''s order, from 0.';
comment on column effect_evaluation.content is 'The whole noun, as its schema has checked it.';
select protect('effect_evaluation');
