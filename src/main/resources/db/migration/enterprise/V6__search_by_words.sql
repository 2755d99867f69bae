-- A search asks for words, in whatever order: each stands somewhere in the name, the short name or the address, or in a name that
-- it had. An index is asked for the rarest of them alone, since no index serves `like all`.
create index enterprise_by_words on enterprise
    using gin ((name_folded || ' | ' || folded_name(short_name || ' | ' || address)) public.gin_trgm_ops);

-- It reads with the owner's eyes, as in V4, and asks itself who speaks.
create function enterprises_with(words text[], rarest text) returns table (enterprise_id integer)
    stable language sql security definer set search_path from current as $$
    select e.id
      from enterprise e
     where (select speaks_for_body())
       and e.name_folded || ' | ' || folded_name(e.short_name || ' | ' || e.address) like rarest
       and e.name_folded || ' | ' || folded_name(e.short_name || ' | ' || e.address) like all (words)
    union
    select a.enterprise_id
      from enterprise_alias a
     where (select speaks_for_body())
       and a.name_folded like rarest and a.name_folded like all (words)
$$;

drop function enterprises_named(text, text, integer);
create function enterprises_named(words text[], rarest text, beginning text, most integer)
    returns table (enterprise_id integer, place bigint)
    stable language sql security definer set search_path from current as $$
    with named as (
        select w.enterprise_id as id from enterprises_with(words, rarest) w
        union
        select e.id from enterprise e where e.code like beginning
    )
    select e.id, row_number() over (order by e.code like beginning desc, e.name_folded like beginning desc,
                                             e.name_folded like '%' || beginning desc, e.name_folded like all (words) desc,
                                             e.name collate "vi-VN-x-icu", e.id)
      from named n
      join enterprise e on e.id = n.id
     where (select speaks_for_body())
     order by 2
     limit most
$$;
