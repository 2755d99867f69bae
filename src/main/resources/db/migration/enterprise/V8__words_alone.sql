-- Since each word is looked up by itself, nobody tells the rarest apart. The function of before stays for what migrations of other modules
-- say of it before their own next ones.
create function enterprises_with(words text[]) returns table (enterprise_id integer)
    stable language plpgsql security definer set search_path from current as $$
begin
    if speaks_for_body() then
        return query execute format($words$
            select e.id from enterprise e where %s
             union
            select a.enterprise_id from enterprise_alias a where %s $words$,
            each_word_in('e.searched', words), each_word_in('a.name_folded', words));
    end if;
end $$;

create function enterprises_named(words text[], beginning text, most integer)
    returns table (enterprise_id integer, place bigint)
    stable language plpgsql security definer set search_path from current as $$
declare
    found integer[] := '{}';
    met text;
begin
    if not speaks_for_body() then
        return;
    end if;
    foreach met in array array[
        format('e.code like %L', beginning),
        format('e.name_folded like %L', beginning),
        format('e.name_folded like %L', '%' || beginning),
        each_word_in('e.name_folded', words),
        format('e.id in (select a.enterprise_id from enterprise_alias a where %s)', each_word_in('a.name_folded', words)),
        each_word_in('e.searched', words)]
    loop
        exit when cardinality(found) >= most;
        execute format($best$
            select $1 || array(select e.id from enterprise e
                                where %s and e.id <> all ($1)
                                order by e.name collate "vi-VN-x-icu", e.id
                                limit $2) $best$, met) into found using found, most - cardinality(found);
    end loop;
    return query select f.id, f.place from unnest(found) with ordinality f (id, place);
end $$;
drop function enterprises_named(text[], text, text, integer);
