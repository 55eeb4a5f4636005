-- What has been signed, whole and for ever, and packages from other installations.
create table signed_report (
  region_id text not null references region (id),
  id        text not null,
  round_id  text not null,
  number    int not null check (number >= 1),
  content   jsonb not null,
  hash      text not null,
  signed_by text not null,
  signed_on date not null,
  reason    text,
  primary key (region_id, id)
);
create unique index signed_report_number on signed_report (region_id, round_id, number);
comment on table signed_report is 'A report as it was signed, or amended; rows are added and never changed.';
comment on column signed_report.region_id is 'The region that owns the row.';
comment on column signed_report.id is 'Round and number: 2022-government/1.';
comment on column signed_report.round_id is 'The round.';
comment on column signed_report.number is '1 at sign-off; each amendment has the next.';
comment on column signed_report.content is 'The package: text, figures with readings and rows, form, sources, versions.';
comment on column signed_report.hash is 'SHA-256 of the package in canonical form.';
comment on column signed_report.signed_by is 'Who signed.';
comment on column signed_report.signed_on is 'When.';
comment on column signed_report.reason is 'Why it was amended; null at sign-off.';
select protect('signed_report');
create table signed_file (
  region_id text not null references region (id),
  signed    text not null,
  format    text not null,
  bytes     text not null,
  hash      text not null,
  primary key (region_id, signed, format)
);
comment on table signed_file is 'A signed report printed in one format, byte for byte.';
comment on column signed_file.region_id is 'The region that owns the row.';
comment on column signed_file.signed is 'The signed report.';
comment on column signed_file.format is 'docx, pdf, html, md or json.';
comment on column signed_file.bytes is 'The file, base64.';
comment on column signed_file.hash is 'SHA-256 of the file.';
select protect('signed_file');
create table received_package (
  region_id   text not null references region (id),
  id          text not null,
  year        int not null,
  sender      text not null,
  content     jsonb not null,
  hash        text not null,
  received_by text not null,
  received_on date not null,
  primary key (region_id, id)
);
comment on table received_package is 'A signed report of another region that was read in here.';
comment on column received_package.region_id is 'The region that owns the row.';
comment on column received_package.id is 'Sender, round and number.';
comment on column received_package.year is 'The year of the report.';
comment on column received_package.sender is 'The region that signed.';
comment on column received_package.content is 'The package as it came, its hash checked.';
comment on column received_package.hash is 'SHA-256 of the package.';
comment on column received_package.received_by is 'Who read it in.';
comment on column received_package.received_on is 'When.';
select protect('received_package');
