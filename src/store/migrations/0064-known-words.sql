-- Words that the Swedish list lacks and that are right all the same: names, terms of the region, terms of one report.
create table known_word (
  region_id text not null references region (id),
  round_id  text not null,
  word      text not null,
  added_by  text not null,
  added_on  date not null,
  primary key (region_id, round_id, word)
);
comment on table known_word is 'A word that spelling does not remark on.';
comment on column known_word.region_id is 'The region that owns the row.';
comment on column known_word.round_id is 'The round that it holds for; empty for all reports of the region.';
comment on column known_word.word is 'The word in lower case.';
comment on column known_word.added_by is 'Who added it.';
comment on column known_word.added_on is 'When.';
select protect('known_word');
