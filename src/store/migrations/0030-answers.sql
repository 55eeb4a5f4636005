-- The region's answers to the questions of a form, one row for each question and year. What an answer was before a save
-- stands in the journal, together with who changed it.
create table answer (
  region_id text not null references region (id),
  id        text not null,
  year      int  not null check (year between 1990 and 2200),
  question  text not null,
  content   jsonb not null,
  version   int  not null check (version >= 1),
  saved_by  text not null,
  saved_on  date not null,
  primary key (region_id, id),
  unique (region_id, year, question)
);
comment on table answer is 'What the region says to one question in one year''s report.';
comment on column answer.region_id is 'The region that answers.';
comment on column answer.id is 'Year and question: 2021/1.1.1-q1.';
comment on column answer.year is 'The year that the report speaks of.';
comment on column answer.question is 'The question''s id in the form of that year.';
comment on column answer.content is 'The text as a document tree (src/documents).';
comment on column answer.version is 'Raised by one at each save; a save that builds on another version is refused.';
comment on column answer.saved_by is 'The person who saved this version.';
comment on column answer.saved_on is 'The day on which this version was saved.';
select protect('answer');
