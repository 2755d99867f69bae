-- Sums that cost the same however many entries stand behind them. See docs/decisions (roll-ups of the ledger).

-- Where entries counted: the unit on each line, and with it all units above as they were on the day. Many entries share one.
create table place (
    id    integer  generated always as identity primary key,
    units bigint[] not null,
    path  bigint[] not null,
    constraint place_once unique (units, path)
);
call workspace_table('place', 'select, insert');
call append_only('place');

create function place_of(entry bigint) returns table (units bigint[], path bigint[]) language sql stable as $$
    select coalesce((select array_agg(u.unit_id order by u.line) from entry_unit u where u.entry_id = entry), '{}'),
           coalesce((select array_agg(w.unit_id order by u.line, w.height)
                       from entry_unit u
                      cross join lateral unnest(u.path) with ordinality w (unit_id, height)
                      where u.entry_id = entry), '{}')
$$;

insert into place (units, path)
select distinct p.units, p.path from entry e cross join lateral place_of(e.id) p;

-- A posting says itself when and where it counts, so that the entries behind a figure are found by one index.
-- enterprise_id 0 stands for facts of no single enterprise.
alter table posting disable trigger user;
alter table posting add column programme_id bigint, add column counts_on date, add column enterprise_id integer,
                    add column place_id integer references place;
update posting p
   set programme_id = e.programme_id, counts_on = e.counts_on, enterprise_id = coalesce(e.enterprise_id, 0), place_id = l.id
  from entry e
 cross join lateral place_of(e.id) o
  join place l on l.units = o.units and l.path = o.path
 where e.id = p.entry_id;
alter table posting alter column programme_id set not null, alter column counts_on set not null,
                    alter column enterprise_id set not null, alter column place_id set not null;
alter table posting enable trigger user;
drop index posting_on_account;
create index posting_in_time on posting (programme_id, account, counts_on, entry_id)
    include (quantity, enterprise_id, place_id);

-- The enterprises of each cell, as roaring bitmaps, so that distinct counts unite exactly.
create table rollup_set (
    programme_id bigint not null,
    account      text   not null,
    unit_id      bigint not null,
    month        date   not null,
    state        text   not null,
    enterprises  bytea  not null,
    primary key (programme_id, account, unit_id, month, state)
) with (fillfactor = 70);
insert into rollup_set select programme_id, account, unit_id, month, state, enterprises from rollup;
alter table rollup_set alter column enterprises set storage external;

-- One row a year for the unit and each of its ancestors as they were; unit 0 is the whole programme. `months` are January
-- to December.
drop table rollup;
create table rollup (
    programme_id bigint   not null,
    account      text     not null,
    unit_id      bigint   not null,
    year         integer  not null,
    state        text     not null,
    months       bigint[] not null,
    primary key (programme_id, account, unit_id, year, state)
) with (fillfactor = 50);

-- The same for each enterprise at each of its places: what other cuts are summed from.
create table rollup_of_enterprise (
    programme_id  bigint   not null,
    account       text     not null,
    enterprise_id integer  not null,
    place_id      integer  not null references place,
    year          integer  not null,
    state         text     not null,
    months        bigint[] not null,
    primary key (programme_id, account, enterprise_id, place_id, year, state)
) with (fillfactor = 70);

create procedure kept_sums(name text, seen text) language plpgsql as $$
begin
    execute format('alter table %I enable row level security', name);
    execute format('create policy seen on %I for select using (%s)', name, seen);
    execute format('create policy added on %I for insert with check ((select speaks_for_body()))', name);
    execute format('create policy changed on %I for update using ((select speaks_for_body()))', name);
    execute format('grant select, insert, update on %I to songhanh_app', name);
end $$;
-- the public sees what both bodies have confirmed, and nothing else
call kept_sums('rollup', '(select speaks_for_body()) or ((select speaks()) and state = ''CONFIRMED'')');
call kept_sums('rollup_set', '(select speaks_for_body()) or ((select speaks()) and state = ''CONFIRMED'')');
call kept_sums('rollup_of_enterprise', '(select speaks_for_body())');
drop procedure kept_sums;

-- Twelve months with a quantity in one of them.
create function one_month(month integer, quantity bigint) returns bigint[] language sql immutable strict parallel safe as $$
    select array_fill(0::bigint, array[month - 1]) || quantity || array_fill(0::bigint, array[12 - month])
$$;

create function months_together(a bigint[], b bigint[]) returns bigint[] language sql immutable strict parallel safe as $$
    select array[a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4], a[5] + b[5], a[6] + b[6], a[7] + b[7], a[8] + b[8],
                 a[9] + b[9], a[10] + b[10], a[11] + b[11], a[12] + b[12]]
$$;

-- What the entries say the roll-ups must be.
create view counted_year with (security_invoker = true) as
    select programme_id, account, enterprise_id, place_id, state, year,
           array[coalesce(sum(quantity) filter (where month = 1), 0), coalesce(sum(quantity) filter (where month = 2), 0),
                 coalesce(sum(quantity) filter (where month = 3), 0), coalesce(sum(quantity) filter (where month = 4), 0),
                 coalesce(sum(quantity) filter (where month = 5), 0), coalesce(sum(quantity) filter (where month = 6), 0),
                 coalesce(sum(quantity) filter (where month = 7), 0), coalesce(sum(quantity) filter (where month = 8), 0),
                 coalesce(sum(quantity) filter (where month = 9), 0), coalesce(sum(quantity) filter (where month = 10), 0),
                 coalesce(sum(quantity) filter (where month = 11), 0), coalesce(sum(quantity) filter (where month = 12), 0)
                 ]::bigint[] as months
      from (select p.programme_id, p.account, p.enterprise_id, p.place_id, s.state, p.quantity,
                   extract(year from p.counts_on)::integer as year, extract(month from p.counts_on)::integer as month
              from posting p
              join entry_state s on s.entry_id = p.entry_id and s.state <> 'WITHDRAWN') dated
     group by programme_id, account, enterprise_id, place_id, state, year;
grant select on counted_year to songhanh_app;

create view counted_unit_year with (security_invoker = true) as
    select c.programme_id, c.account, u.unit_id, c.year, c.state,
           array[sum(c.months[1]), sum(c.months[2]), sum(c.months[3]), sum(c.months[4]), sum(c.months[5]), sum(c.months[6]),
                 sum(c.months[7]), sum(c.months[8]), sum(c.months[9]), sum(c.months[10]), sum(c.months[11]),
                 sum(c.months[12])]::bigint[] as months
      from counted_year c
      join place l on l.id = c.place_id
     cross join lateral unnest(l.path || 0::bigint) u (unit_id)
     group by c.programme_id, c.account, u.unit_id, c.year, c.state;
grant select on counted_unit_year to songhanh_app;

insert into rollup_of_enterprise (programme_id, account, enterprise_id, place_id, year, state, months)
select programme_id, account, enterprise_id, place_id, year, state, months from counted_year;

insert into rollup (programme_id, account, unit_id, year, state, months)
select programme_id, account, unit_id, year, state, months from counted_unit_year;

-- In which unit one goes on that is no more: the part that took most of it; what lay above it where nothing took it over.
create function unit_heir(unit bigint, day date) returns bigint stable language plpgsql as $$
declare
    here bigint := unit;
    heir bigint;
begin
    for step in 1..50 loop
        exit when here is null or org_exists(here, day);
        select s.unit_id into heir
          from org_event_unit p
          join org_event e on e.id = p.event_id and e.effective_on <= day
          join org_event_unit s on s.event_id = e.id and s.part = 'SUCCESSOR'
         where p.unit_id = here and p.part = 'PREDECESSOR'
         order by e.effective_on desc, s.share desc nulls last, s.unit_id
         limit 1;
        if heir is null then
            select f.parent_id into heir from org_unit_fact f where f.unit_id = here order by f.valid_from desc limit 1;
        end if;
        here := heir;
    end loop;
    return here;
end $$;

-- Where everything counts under the structure of a day: on each of its lines under the unit that manages the enterprise
-- then; facts of no enterprise, or of one that nobody manages any more, under the unit in which theirs went on. Without a
-- day under the units of the time, for every enterprise alike (enterprise 0).
create function stated_places(programme bigint, day date)
    returns table (enterprise_id integer, place_id integer, path bigint[]) language sql stable as $$
    select 0, l.id, l.path from place l where day is null
    union all
    (with pair as materialized (
        select distinct r.enterprise_id, r.place_id
          from rollup_of_enterprise r
         where day is not null and r.programme_id = programme
    ), own as (
        select p.enterprise_id, p.place_id, o.line, coalesce(m.unit_id, unit_heir(o.id, day)) as unit_id
          from pair p
          join place l on l.id = p.place_id
         cross join lateral unnest(l.units) u (unit_id)
          join org_unit o on o.id = u.unit_id
          left join enterprise_management m on m.enterprise_id = p.enterprise_id and m.line = o.line
                                           and m.valid_from <= day and (m.valid_to is null or m.valid_to > day)
    ), known as materialized (
        select d.unit_id, org_path(unit_heir(d.unit_id, day), day) as path
          from (select distinct unit_id from own) d
    )
    select p.enterprise_id, p.place_id, coalesce(array_agg(w.unit_id) filter (where w.unit_id is not null), '{}')
      from pair p
      left join own o on o.enterprise_id = p.enterprise_id and o.place_id = p.place_id
      left join known k on k.unit_id = o.unit_id
      left join lateral unnest(k.path) w (unit_id) on true
     group by p.enterprise_id, p.place_id)
$$;

-- What counts on some accounts in some days, at a position and under a structure: the one place from which a number is
-- summed and its list is read. `within` are units under all of which it must lie; no sectors mean all of them.
create function counted_posting(
    programme bigint, accounts text[], firsts date[], lasts date[], at_position bigint, structure date, within bigint[],
    sectors text[])
    returns table (entry_id bigint, account text, quantity bigint, counts_on date, enterprise_id integer, sector text,
                   state text, path bigint[]) language sql stable as $$
    with stated as materialized (
        select s.enterprise_id, s.place_id, s.path from stated_places(programme, structure) s where s.path @> within
    )
    select p.entry_id, p.account, p.quantity, p.counts_on, p.enterprise_id, e.ownership_sector, c.state, s.path
      from unnest(accounts, firsts, lasts) w (account, first_on, last_on)
      join posting p on p.programme_id = programme and p.account = w.account
                    and p.counts_on between w.first_on and w.last_on
      join stated s on s.place_id = p.place_id
                   and s.enterprise_id = case when structure is null then 0 else p.enterprise_id end
      left join enterprise e on e.id = p.enterprise_id
     cross join lateral (select case when t.position <= at_position then t.state
                                else (select v.state from claim_event v
                                       where v.entry_id = p.entry_id and v.position <= at_position
                                       order by v.position desc limit 1) end as state
                           from entry_state t
                          where t.entry_id = p.entry_id) c
     where c.state <> 'WITHDRAWN'
       and (sectors = '{}' or e.ownership_sector = any(sectors))
$$;

-- The last stocktake of a programme is found without walking over all its entries.
create index entry_stocktake on entry (programme_id, counts_on) where kind = 'STOCKTAKE';
drop index claim_event_in_time;
create index claim_event_in_time on claim_event (at, position);

-- How the bodies stood to an entry at a position; nothing where it was not there yet.
create function state_at(entry bigint, at_position bigint) returns text language sql stable as $$
    select v.state
      from claim_event v
     where v.entry_id = entry and v.position <= at_position
     order by v.position desc
     limit 1
$$;

-- The last stocktake on or before a day that stood in each state at a position. What both have confirmed is taken back
-- when both have confirmed that too.
create function newest_stocktake(programme bigint, last_on date, at_position bigint)
    returns table (state text, entry_id bigint) language sql stable as $$
    select distinct on (c.state) c.state, e.id
      from entry e
     cross join lateral (select state_at(e.id, at_position) as state) c
     where e.programme_id = programme and e.kind = 'STOCKTAKE' and e.counts_on <= last_on
       and c.state <> 'WITHDRAWN'
       and not exists (select from entry r
                        where r.reverses_id = e.id and state_at(r.id, at_position) in (c.state, 'CONFIRMED')
                          and not exists (select from entry b
                                           where b.reverses_id = r.id and state_at(b.id, at_position) = 'CONFIRMED'))
     order by c.state, e.counts_on desc, e.position desc
$$;
