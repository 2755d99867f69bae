-- An entry says in which ownership sector its enterprise was when it was told, so that a figure of a sector stays what it was when
-- the register learns of another one. It belongs to where an entry counts: under the structure of the time the sector of the
-- time, under the structure of a day the one that the register holds.
alter table entry disable trigger user;
alter table entry add column sector text;
update entry e set sector = n.ownership_sector from enterprise n where n.id = e.enterprise_id;
alter table entry enable trigger user;

drop function place_of(bigint);
create function place_of(entry bigint)
    returns table (units bigint[], path bigint[], sector text) language sql stable as $$
    select coalesce((select array_agg(u.unit_id order by u.line) from entry_unit u where u.entry_id = e.id), '{}'),
           coalesce((select array_agg(w.unit_id order by u.line, w.height)
                       from entry_unit u
                      cross join lateral unnest(u.path) with ordinality w (unit_id, height)
                      where u.entry_id = e.id), '{}'),
           e.sector
      from entry e
     where e.id = entry
$$;

-- Beside the numbers of its units a place has one of its sector, as it has those of the rest; what is of no enterprise has one too.
create function sector_number(sector text) returns bigint language sql immutable parallel safe as $$
    select -1000000000000010 - coalesce(array_position(
        array['STATE', 'DOMESTIC_NON_STATE', 'FDI', 'COOPERATIVE', 'NON_PUBLIC_SERVICE_UNIT', 'HOUSEHOLD'], sector), 0)
$$;

create or replace function keep_rest_of_place() returns trigger language plpgsql as $$
begin
    new.rest := rest_of_place(new.units, new.path) || sector_number(new.sector);
    return new;
end $$;

-- A place keeps its number for one of its sectors; the others go on at places of their own.
alter table place disable trigger user;
alter table place add column sector text;
alter table place drop constraint place_once;

create temporary table sector_of_place as
select d.place_id, d.sector, row_number() over (partition by d.place_id order by d.sector nulls first) as nth, d.place_id as goes_on
  from (select distinct p.place_id, e.sector from posting p join entry e on e.id = p.entry_id) d;

update place l set sector = s.sector from sector_of_place s where s.place_id = l.id and s.nth = 1;
insert into place (units, path, sector)
select l.units, l.path, s.sector from sector_of_place s join place l on l.id = s.place_id where s.nth > 1;
update place set rest = rest_of_place(units, path) || sector_number(sector);
update sector_of_place s
   set goes_on = l.id
  from place o
  join place l on l.units = o.units and l.path = o.path
 where o.id = s.place_id and s.nth > 1 and l.sector = s.sector;
alter table place add constraint place_once unique nulls not distinct (units, path, sector);
alter table place enable trigger user;

alter table posting disable trigger user;
update posting p
   set place_id = s.goes_on
  from sector_of_place s, entry e
 where s.nth > 1 and p.place_id = s.place_id and e.id = p.entry_id and e.sector = s.sector;
alter table posting enable trigger user;
update rollup_of_enterprise r
   set place_id = s.goes_on
  from sector_of_place s, enterprise e
 where s.nth > 1 and r.place_id = s.place_id and e.id = r.enterprise_id and e.ownership_sector = s.sector;
drop table sector_of_place;

-- As before, with the sector.
create or replace function stated_places(programme bigint, day date)
    returns table (enterprise_id integer, place_id integer, path bigint[]) language sql stable as $$
    select 0, l.id, l.path || l.rest from place l where day is null
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
    select p.enterprise_id, p.place_id,
           coalesce(array_agg(w.unit_id) filter (where w.unit_id is not null), '{}')
               || rest_of(array_agg(w.unit_id) filter (where w.height = 1), bool_or(w.height = 1 and o.line = 'PARTY'),
                          bool_or(w.height = 1 and o.line = 'UNION'), bool_or(w.height = 1 and o.line = 'TERRITORY'),
                          bool_or(w.height = 1 and o.line = 'ZONE'))
               || sector_number((select e.ownership_sector from enterprise e where e.id = p.enterprise_id))
      from pair p
      left join own o on o.enterprise_id = p.enterprise_id and o.place_id = p.place_id
      left join known k on k.unit_id = o.unit_id
      left join lateral unnest(k.path) with ordinality w (unit_id, height) on true
     group by p.enterprise_id, p.place_id)
$$;

drop function counted_posting(bigint, text[], date[], date[], bigint, date, bigint[], text[]);
create function counted_posting(
    programme bigint, accounts text[], firsts date[], lasts date[], at_position bigint, structure date, within bigint[])
    returns table (entry_id bigint, account text, quantity bigint, counts_on date, enterprise_id integer, state text,
                   path bigint[]) language sql stable as $$
    with stated as materialized (
        select s.enterprise_id, s.place_id, s.path from stated_places(programme, structure) s where s.path @> within
    )
    select p.entry_id, p.account, p.quantity, p.counts_on, p.enterprise_id, c.state, s.path
      from unnest(accounts, firsts, lasts) w (account, first_on, last_on)
      join posting p on p.programme_id = programme and p.account = w.account
                    and p.counts_on between w.first_on and w.last_on
      join stated s on s.place_id = p.place_id
                   and s.enterprise_id = case when structure is null then 0 else p.enterprise_id end
     cross join lateral (select case when t.position <= at_position then t.state
                                else (select v.state from claim_event v
                                       where v.entry_id = p.entry_id and v.position <= at_position
                                       order by v.position desc limit 1) end as state
                           from entry_state t
                          where t.entry_id = p.entry_id) c
     where c.state <> 'WITHDRAWN'
$$;

drop function posting_of_fact(bigint, text[], date, date, bigint, date, bigint[], text[]);
create function posting_of_fact(
    programme bigint, accounts text[], first_on date, last_on date, at_position bigint, structure date, within bigint[])
    returns table (account text, quantity bigint, counts_on date, enterprise_id integer, fact_id bigint, state text,
                   path bigint[])
    language sql stable security definer set search_path from current as $$
    select p.account, p.quantity, p.counts_on, p.enterprise_id, fact_of(p.entry_id), c.state, s.path
      from taken_back_later x
      join posting p on p.programme_id = x.programme_id and p.account = x.account and p.enterprise_id = x.enterprise_id
                    and p.counts_on between first_on and last_on
      join stated_places(programme, structure) s
           on s.place_id = p.place_id and s.path @> within
          and s.enterprise_id = case when structure is null then 0 else p.enterprise_id end
     cross join lateral (select case when t.position <= at_position then t.state
                                else state_at(p.entry_id, at_position) end as state
                           from entry_state t
                          where t.entry_id = p.entry_id) c
     where x.programme_id = programme
       and x.account = any(accounts)
       and c.state <> 'WITHDRAWN'
       and (speaks_for_body() or (speaks() and c.state = 'CONFIRMED'))
$$;
