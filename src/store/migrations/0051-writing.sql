-- Writing together: the steps of those who write, what is being written, comments on passages, and movements with their places.
create table writing (
  region_id  text not null references region (id),
  year       int not null,
  question   text not null,
  content    jsonb not null,
  number     int not null check (number >= 0),
  based_on   int not null,
  written_by text not null,
  written_at text not null,
  kept       int not null,
  kept_at    text not null,
  primary key (region_id, year, question)
);
comment on table writing is 'What is being written in an answer just now, beyond the last version that was kept.';
comment on column writing.region_id is 'The region that owns the row.';
comment on column writing.year is 'The year of the report.';
comment on column writing.question is 'The question.';
comment on column writing.content is 'The text as a document tree.';
comment on column writing.number is 'How many steps have been taken since writing began.';
comment on column writing.based_on is 'The version of the answer that it builds on.';
comment on column writing.written_by is 'Who took the last step.';
comment on column writing.written_at is 'When, ISO 8601.';
comment on column writing.kept is 'The number at which a version was last kept.';
comment on column writing.kept_at is 'When a version was last kept.';
select protect('writing');
create table writing_step (
  region_id text not null references region (id),
  year      int not null,
  question  text not null,
  number    int not null,
  step      jsonb not null,
  client    text not null,
  person    text not null,
  at        text not null,
  primary key (region_id, year, question, number)
);
comment on table writing_step is 'One step of ProseMirror, in the order in which the server took it.';
comment on column writing_step.region_id is 'The region that owns the row.';
comment on column writing_step.year is 'The year of the report.';
comment on column writing_step.question is 'The question.';
comment on column writing_step.number is 'Its place, from 1.';
comment on column writing_step.step is 'The step as ProseMirror writes it.';
comment on column writing_step.client is 'The window that took it.';
comment on column writing_step.person is 'Who took it.';
comment on column writing_step.at is 'When, ISO 8601.';
select protect('writing_step');
create table answer_comment (
  region_id text not null references region (id),
  id        text not null,
  year      int not null,
  question  text not null,
  content   jsonb not null,
  version   int not null check (version >= 1),
  primary key (region_id, id)
);
create index answer_comment_question on answer_comment (region_id, year, question);
comment on table answer_comment is 'A remark on a passage of an answer.';
comment on column answer_comment.region_id is 'The region that owns the row.';
comment on column answer_comment.id is 'A random name.';
comment on column answer_comment.year is 'The year of the report.';
comment on column answer_comment.question is 'The question.';
comment on column answer_comment.content is 'Passage, words, replies, and whether it is resolved.';
comment on column answer_comment.version is 'Raised by one at each change; a change that builds on another version is refused.';
select protect('answer_comment');
create table movement (
  region_id text not null references region (id),
  id        text not null,
  content   jsonb not null,
  version   int not null check (version >= 1),
  primary key (region_id, id)
);
comment on table movement is 'A result worth telling, written once.';
comment on column movement.region_id is 'The region that owns the row.';
comment on column movement.id is 'A slug that addresses use.';
comment on column movement.content is 'What moved, for whom, where, and on what basis.';
comment on column movement.version is 'Raised by one at each change; a change that builds on another version is refused.';
select protect('movement');
create table movement_place (
  region_id text not null references region (id),
  round_id  text not null,
  question  text not null,
  movement  text not null,
  content   jsonb not null,
  version   int not null check (version >= 1),
  primary key (region_id, round_id, question, movement)
);
comment on table movement_place is 'Where a movement stands in a report, with the trimming of that place.';
comment on column movement_place.region_id is 'The region that owns the row.';
comment on column movement_place.round_id is 'The round.';
comment on column movement_place.question is 'The question.';
comment on column movement_place.movement is 'The movement.';
comment on column movement_place.content is 'The version that was placed, the trimmed text, who and when.';
comment on column movement_place.version is 'Raised by one at each change; a change that builds on another version is refused.';
select protect('movement_place');
