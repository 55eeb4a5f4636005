-- Addresses on which a person's own calendar program follows the annual wheel, without signing in.
create table wheel_subscription (
  region_id text not null references region (id),
  person    text not null,
  id        text not null,
  made_on   date not null,
  primary key (region_id, person)
);
comment on table wheel_subscription is 'An address on which a calendar program follows the wheel for one person; one for each, a new one ends the old.';
comment on column wheel_subscription.region_id is 'The region whose wheel it is.';
comment on column wheel_subscription.person is 'Whose calendar it is.';
comment on column wheel_subscription.id is 'SHA-256 of the token in the address; the token itself is kept nowhere.';
comment on column wheel_subscription.made_on is 'When it was made.';
create unique index wheel_subscription_id on wheel_subscription (region_id, id);
select protect('wheel_subscription');
