-- Enterprises as people write them one a line: by code (1), by the whole name or short name (2), or by a part of the name (3). Names come
-- folded; the pattern of a name is the name as text, anywhere. It reads with the owner's eyes and asks itself who speaks, as in V4.
create index enterprise_by_short_name on enterprise (folded_name(short_name)) where short_name <> '';

create function enterprises_meant(codes text[], names text[], patterns text[])
    returns table (line integer, rank integer, enterprise_id integer, name text)
    stable language sql security definer set search_path from current as $$
    select l.place::integer - 1, h.rank, h.id, h.name
      from unnest(codes, names, patterns) with ordinality l (code, name, pattern, place)
     cross join lateral (
           select 1 as rank, e.id, e.name from enterprise e where l.code <> '' and e.code = l.code
           union
           select 2, e.id, e.name from enterprise e where l.code = '' and l.name <> '' and e.name_folded = l.name
           union
           select 2, e.id, e.name
             from enterprise e
            where l.code = '' and l.name <> '' and e.short_name <> '' and folded_name(e.short_name) = l.name
           union
           (select 3, e.id, e.name
              from enterprise e
             where l.code = '' and length(l.name) >= 4 and e.name_folded like l.pattern
             order by e.name, e.id
             limit 4)) h
     where (select speaks_for_body())
     order by l.place, h.rank, h.name, h.id
$$;
