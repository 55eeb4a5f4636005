-- Layouts of the yearly follow-ups that a region has in place of those of the product.
create table yearly_layout (
  region_id text not null references region (id),
  report    text not null check (report in ('strategy', 'plan')),
  version   int not null check (version >= 1),
  content   jsonb,
  kept_by   text not null,
  kept_on   date not null,
  primary key (region_id, report, version)
);
comment on table yearly_layout is 'A layout of a yearly follow-up; each change is a new version beside those before, and the latest holds.';
comment on column yearly_layout.region_id is 'The region that owns the row.';
comment on column yearly_layout.report is 'The follow-up of the strategy or of the operational plan.';
comment on column yearly_layout.version is '1 for the first, the next for each change.';
comment on column yearly_layout.content is 'The layout; null where that of the product holds again.';
comment on column yearly_layout.kept_by is 'Who kept it.';
comment on column yearly_layout.kept_on is 'When.';
select protect('yearly_layout');
