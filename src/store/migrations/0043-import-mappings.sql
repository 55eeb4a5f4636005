-- How the columns of a file are read as cases, kept so that the same file can be read again next month.
create table import_mapping (
  region_id text  not null references region (id),
  id        text  not null,
  name      text  not null,
  content   jsonb not null,
  saved_by  text  not null,
  saved_on  date  not null,
  primary key (region_id, id)
);
comment on table import_mapping is 'Saved mappings from the columns of a file to the fields of a case.';
comment on column import_mapping.region_id is 'The region that imports.';
comment on column import_mapping.id is 'A slug that addresses use.';
comment on column import_mapping.name is 'What people call it.';
comment on column import_mapping.content is 'Column by field, with the file''s number and date forms.';
comment on column import_mapping.saved_by is 'Who saved it last.';
comment on column import_mapping.saved_on is 'When it was saved last.';
select protect('import_mapping');
