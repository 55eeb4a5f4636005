-- Following up goals: the path of each indicator, its readings, statuses that were overridden, and the operational plan.
create table indicator_path (
  region_id text not null references region (id),
  id        text not null,
  content   jsonb not null,
  version   int not null check (version >= 1),
  primary key (region_id, id)
);
comment on table indicator_path is 'What an indicator measures, where it began and where it shall be: its path of targets.';
comment on column indicator_path.region_id is 'The region that owns the row.';
comment on column indicator_path.id is 'The indicator.';
comment on column indicator_path.content is 'Goals, unit, direction, baseline, targets, source.';
comment on column indicator_path.version is 'Raised by one at each change; a change that builds on another version is refused.';
select protect('indicator_path');
create table indicator_reading (
  region_id text not null references region (id),
  id        text not null,
  indicator text not null,
  content   jsonb not null,
  primary key (region_id, id)
);
create index indicator_reading_indicator on indicator_reading (region_id, indicator);
comment on table indicator_reading is 'A reading of an indicator; a revised figure is a new reading.';
comment on column indicator_reading.region_id is 'The region that owns the row.';
comment on column indicator_reading.id is 'A random name.';
comment on column indicator_reading.indicator is 'The indicator.';
comment on column indicator_reading.content is 'Period, value, breakdown, source, and the day on which it was read.';
select protect('indicator_reading');
create table status_override (
  region_id text not null references region (id),
  id        text not null,
  content   jsonb not null,
  version   int not null check (version >= 1),
  primary key (region_id, id)
);
comment on table status_override is 'A status of a goals indicator that somebody has set against the rule, with a reason.';
comment on column status_override.region_id is 'The region that owns the row.';
comment on column status_override.id is 'Indicator and period.';
comment on column status_override.content is 'Status, reason, who and when.';
comment on column status_override.version is 'Raised by one at each change; a change that builds on another version is refused.';
select protect('status_override');
create table operational_task (
  region_id text not null references region (id),
  id        text not null,
  content   jsonb not null,
  version   int not null check (version >= 1),
  primary key (region_id, id)
);
comment on table operational_task is 'A task of the operational plan, or an action of a plan: owner, planned end, status, deviation.';
comment on column operational_task.region_id is 'The region that owns the row.';
comment on column operational_task.id is 'A slug that addresses use.';
comment on column operational_task.content is 'The whole task.';
comment on column operational_task.version is 'Raised by one at each change; a change that builds on another version is refused.';
select protect('operational_task');
