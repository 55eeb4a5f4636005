-- Report rounds: the round with the form as it was when it was opened, who answers what, findings set aside, and the year's wheel.
create table report_round (
  region_id text not null references region (id),
  id        text not null,
  year      int not null check (year between 1990 and 2200),
  report    text not null check (report in ('government', 'strategy', 'plan')),
  content   jsonb not null,
  version   int not null check (version >= 1),
  primary key (region_id, id)
);
comment on table report_round is 'One collection of answers, from opening to signed report.';
comment on column report_round.region_id is 'The region that owns the row.';
comment on column report_round.id is 'Year and report: 2022-government.';
comment on column report_round.year is 'The year that the report speaks of.';
comment on column report_round.report is 'Which of the three reports.';
comment on column report_round.content is 'The whole round: form, days, signers, blocking rules, state.';
comment on column report_round.version is 'Raised by one at each change; a change that builds on another version is refused.';
select protect('report_round');
create table round_question (
  region_id text not null references region (id),
  round_id  text not null,
  question  text not null,
  content   jsonb not null,
  version   int not null check (version >= 1),
  primary key (region_id, round_id, question)
);
comment on table round_question is 'Who answers one question of a round, by when, and where the answer stands.';
comment on column round_question.region_id is 'The region that owns the row.';
comment on column round_question.round_id is 'The round.';
comment on column round_question.question is 'The id of the question in the form of the round.';
comment on column round_question.content is 'Unit, writer, reviewer, day, state, comment, and what became of last year.';
comment on column round_question.version is 'Raised by one at each change; a change that builds on another version is refused.';
select protect('round_question');
create table finding_set_aside (
  region_id text not null references region (id),
  round_id  text not null,
  id        text not null,
  content   jsonb not null,
  primary key (region_id, round_id, id)
);
comment on table finding_set_aside is 'A finding of the checker that somebody has set aside with a reason.';
comment on column finding_set_aside.region_id is 'The region that owns the row.';
comment on column finding_set_aside.round_id is 'The round.';
comment on column finding_set_aside.id is 'Hash of rule, question and quotes: the same finding is known again when lines have moved.';
comment on column finding_set_aside.content is 'The finding, the reason, who and when.';
select protect('finding_set_aside');
create table wheel_task (
  region_id text not null references region (id),
  id        text not null,
  content   jsonb not null,
  version   int not null check (version >= 1),
  primary key (region_id, id)
);
comment on table wheel_task is 'A fixed task of the year: the day by which it is done each year.';
comment on column wheel_task.region_id is 'The region that owns the row.';
comment on column wheel_task.id is 'A slug that addresses use.';
comment on column wheel_task.content is 'What, who, and the day of the year.';
comment on column wheel_task.version is 'Raised by one at each change; a change that builds on another version is refused.';
select protect('wheel_task');
create table wheel_done (
  region_id text not null references region (id),
  task      text not null,
  year      int not null,
  done_by   text not null,
  done_on   date not null,
  primary key (region_id, task, year)
);
comment on table wheel_done is 'A task of the wheel that is done for a year.';
comment on column wheel_done.region_id is 'The region that owns the row.';
comment on column wheel_done.task is 'The task.';
comment on column wheel_done.year is 'The year in which it was due.';
comment on column wheel_done.done_by is 'Who marked it.';
comment on column wheel_done.done_on is 'When.';
select protect('wheel_done');
