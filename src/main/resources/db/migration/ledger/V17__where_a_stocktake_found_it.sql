-- What a stocktake found in each enterprise, at the place where it counted on the day, so that levels are told by unit, place and
-- sector as everything else is. Stocktakes from before know the whole programme alone.
create table stock_of_enterprise (
    entry_id      bigint  not null references entry,
    enterprise_id integer not null references enterprise,
    place_id      integer not null references place,
    level         text    not null,
    quantity      bigint  not null,
    primary key (entry_id, enterprise_id, level),
    constraint finds_something check (quantity <> 0)
);
call workspace_table('stock_of_enterprise', 'select, insert');
call append_only('stock_of_enterprise');

-- The place of some units, one a line at most, and a sector on a day; it is made where nothing has counted there yet.
create function place_at(party bigint, territory bigint, union_ bigint, zone bigint, of_sector text, day date)
    returns integer language plpgsql as $$
declare
    own bigint[] := array_remove(array[party, territory, union_, zone], null);
    above bigint[] := coalesce((select array_agg(w.unit_id order by u.line, w.height)
                                  from unnest(own) with ordinality u (unit_id, line)
                                 cross join lateral unnest(org_path(u.unit_id, day)) with ordinality w (unit_id, height)), '{}');
    known integer;
begin
    select l.id into known from place l where l.units = own and l.path = above and l.sector is not distinct from of_sector;
    if known is null then
        insert into place (units, path, sector) values (own, above, of_sector) returning id into known;
    end if;
    return known;
end $$;

-- Where what some stocktakes found counts under the structure of a day, by the rules of stated_places.
create function stated_stock(entries bigint[], day date)
    returns table (enterprise_id integer, place_id integer, path bigint[]) language sql stable as $$
    select 0, l.id, l.path || l.rest from place l where day is null
    union all
    (with pair as materialized (
        select distinct q.enterprise_id, q.place_id
          from stock_of_enterprise q
         where day is not null and q.entry_id = any(entries)
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
