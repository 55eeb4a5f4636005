-- Word templates of the region's or a receiver's: the template, every file it has had, and where each is used.
create table word_template (
  region_id  text not null references region (id),
  id         text not null,
  name       text not null check (name <> ''),
  receiver   text not null,
  file       int not null check (file >= 1),
  is_removed boolean not null default false,
  primary key (region_id, id)
);
comment on table word_template is 'A Word template that reports can be printed in.';
comment on column word_template.region_id is 'The region that owns the row.';
comment on column word_template.id is 'Made when it was first uploaded.';
comment on column word_template.name is 'What the template is called here.';
comment on column word_template.receiver is 'Whose form it is; empty where it is the region''s own.';
comment on column word_template.file is 'The number of the file that is used.';
comment on column word_template.is_removed is 'Taken out of use; it can be taken back.';
select protect('word_template');
create table word_template_file (
  region_id   text not null references region (id),
  template    text not null,
  number      int not null check (number >= 1),
  file_name   text not null,
  bytes       text not null,
  hash        text not null,
  uploaded_by text not null,
  uploaded_on date not null,
  primary key (region_id, template, number)
);
comment on table word_template_file is 'A file of a template; a new one is added beside those before, which can be used again.';
comment on column word_template_file.region_id is 'The region that owns the row.';
comment on column word_template_file.template is 'The template.';
comment on column word_template_file.number is '1 for the first file, the next for each that replaced it.';
comment on column word_template_file.file_name is 'What the file was called when it came.';
comment on column word_template_file.bytes is 'The file as it came, base64.';
comment on column word_template_file.hash is 'SHA-256 of the file.';
comment on column word_template_file.uploaded_by is 'Who uploaded it.';
comment on column word_template_file.uploaded_on is 'When.';
select protect('word_template_file');
create table word_template_choice (
  region_id text not null references region (id),
  place     text not null,
  template  text not null,
  primary key (region_id, place)
);
comment on table word_template_choice is 'Which template a round or a form is printed in. Without a row: what holds for the form, then the installation''s.';
comment on column word_template_choice.region_id is 'The region that owns the row.';
comment on column word_template_choice.place is 'round/2025-government or form/villkorsbeslut-2021.';
comment on column word_template_choice.template is 'The template; empty for the product''s own form.';
select protect('word_template_choice');
