-- The documents that come with a package from another installation.
create table received_file (
  region_id text not null references region (id),
  package   text not null,
  format    text not null,
  bytes     text not null,
  primary key (region_id, package, format)
);
comment on table received_file is 'A document of a signed report that was read in, byte for byte as it was signed.';
comment on column received_file.region_id is 'The region that owns the row.';
comment on column received_file.package is 'The package that it came with.';
comment on column received_file.format is 'docx, pdf, html, md or json.';
comment on column received_file.bytes is 'The file, base64.';
select protect('received_file');
