-- The units of the region: what questions of a round are given to.
create table unit (
  region_id text not null references region (id),
  id        text not null,
  content   jsonb not null,
  version   int not null check (version >= 1),
  primary key (region_id, id)
);
comment on table unit is 'A unit of the region: its name, who leads it and who belongs to it. Questions of rounds name it by its name.';
comment on column unit.region_id is 'The region that owns the row.';
comment on column unit.id is 'Made from the name when it was added; stays when the name changes.';
comment on column unit.content is 'Name, leader and members, and whether it was taken out of use.';
comment on column unit.version is '1 for a new unit, one more for each change.';
select protect('unit');
