-- What a search looks through stands folded in the row: a word of every name meets every row, and to fold each of them anew takes
-- a second with 100 000.
alter table enterprise add column searched text not null
    generated always as (folded_name(name || ' | ' || short_name || ' | ' || address)) stored;
drop index enterprise_by_words;
create index enterprise_by_words on enterprise using gin (searched public.gin_trgm_ops);
drop trigger audited on enterprise;
create trigger audited after insert or update or delete on enterprise for each row
    execute function write_audit('name_folded', 'name_key', 'searched');

-- That each of these words stands in a column, as a condition of which an index serves every part; no index serves `like all`.
create function each_word_in(looked_through text, words text[]) returns text immutable language sql as $$
    select coalesce(string_agg(format('%s like %L', looked_through, word), ' and '), 'false') from unnest(words) word
$$;

-- Planned anew for each question: rare words are looked up, those of every name are met in the rows as they lie. The rarest is no longer asked for apart.
create or replace function enterprises_with(words text[], rarest text) returns table (enterprise_id integer)
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

-- The best first: a code or a name that begins so, a name that says it as it was typed, one with all of the words, then former names, short
-- names and addresses; of equal ones in the order of the alphabet. A kind is looked for only while the better ones are too few.
create or replace function enterprises_named(words text[], rarest text, beginning text, most integer)
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
