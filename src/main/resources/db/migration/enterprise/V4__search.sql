-- Which enterprises have these words in a name they have or had, or a code that begins so: the best first. It reads with the owner's
-- eyes, since a trigram index does not serve below row security (its operator is not leakproof), and asks itself who speaks.
create function enterprises_named(within text, beginning text, most integer) returns table (enterprise_id integer, place bigint)
    stable language sql security definer set search_path from current as $$
    with named as (
        select e.id from enterprise e where e.name_folded like within
        union
        select e.id from enterprise e where e.code like beginning
        union
        select a.enterprise_id from enterprise_alias a where a.name_folded like within
    )
    select e.id, row_number() over (order by e.code like beginning desc, e.name_folded like beginning desc,
                                             e.name collate "vi-VN-x-icu", e.id)
      from named n
      join enterprise e on e.id = n.id
     where (select speaks_for_body())
     order by 2
     limit most
$$;
