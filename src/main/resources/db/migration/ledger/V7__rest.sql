-- What lies at a unit itself and in nothing below it, and what has no unit on a line, has numbers of its own, so that the rows of
-- a table add up: beside the numbers of its units a place has the number of each unit at which it lies, below nought, and for
-- each line on which it has none the number of that line.
create function rest_of(own bigint[], party boolean, union_ boolean, territory boolean, zone boolean)
    returns bigint[] language sql immutable parallel safe as $$
    select array_remove(
        coalesce((select array_agg(-u.unit_id) from unnest(own) u (unit_id)), '{}')
            || array[case when not coalesce(party, false) then -1000000000000001 end,
                     case when not coalesce(union_, false) then -1000000000000002 end,
                     case when not coalesce(territory, false) then -1000000000000003 end,
                     case when not coalesce(zone, false) then -1000000000000004 end], null)
$$;

create function rest_of_place(units bigint[], path bigint[]) returns bigint[] language sql stable as $$
    select rest_of(array_agg(o.id), bool_or(o.line = 'PARTY'), bool_or(o.line = 'UNION'), bool_or(o.line = 'TERRITORY'),
                   bool_or(o.line = 'ZONE'))
      from org_unit o
     where o.id = any(units) and o.id = any(path)
$$;

alter table place disable trigger user;
alter table place add column rest bigint[] not null default '{}';
update place set rest = rest_of_place(units, path);
alter table place enable trigger user;

create function keep_rest_of_place() returns trigger language plpgsql as $$
begin
    new.rest := rest_of_place(new.units, new.path);
    return new;
end $$;
create trigger places_know_what_lies_at_their_units before insert on place for each row execute function keep_rest_of_place();

-- As before, with the rest.
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
      from pair p
      left join own o on o.enterprise_id = p.enterprise_id and o.place_id = p.place_id
      left join known k on k.unit_id = o.unit_id
      left join lateral unnest(k.path) with ordinality w (unit_id, height) on true
     group by p.enterprise_id, p.place_id)
$$;
