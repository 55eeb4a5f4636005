-- Who writes where just now: known to every process that serves the region, and gone when it is no longer true.
create table writing_presence (
  region_id text not null references region (id),
  year      int not null,
  question  text not null,
  client    text not null,
  person    text not null,
  name      text not null,
  anchor    int not null,
  head      int not null,
  seen_at   text not null,
  primary key (region_id, year, question, client)
);
comment on table writing_presence is 'A window in which somebody writes. The row is renewed while the window is open, and disregarded after fifteen seconds.';
comment on column writing_presence.region_id is 'The region that owns the row.';
comment on column writing_presence.year is 'The year of the report.';
comment on column writing_presence.question is 'The question.';
comment on column writing_presence.client is 'The window.';
comment on column writing_presence.person is 'Who writes.';
comment on column writing_presence.name is 'The name that is shown to the others.';
comment on column writing_presence.anchor is 'Where the selection begins, in the tree.';
comment on column writing_presence.head is 'Where the caret is, in the tree.';
comment on column writing_presence.seen_at is 'When the window was last heard of, ISO 8601.';
select protect('writing_presence');
