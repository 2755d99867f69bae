-- What a search looks through stands folded in the row, as in the register: words that stand in every title meet every activity.
alter table activity add column searched text not null
    generated always as (folded_name(title || ' | ' || place || ' | ' || note)) stored;
drop index activity_by_words;
create index activity_by_words on activity using gin (searched public.gin_trgm_ops);
drop trigger audited on activity;
create trigger audited after insert or update or delete on activity for each row
    execute function write_audit('phone_key', 'searched');

alter table activity_enterprise add column note_folded text not null generated always as (folded_name(note)) stored;
drop index activity_enterprise_by_words;
create index activity_enterprise_by_words on activity_enterprise using gin (note_folded public.gin_trgm_ops) where note_folded <> '';
drop trigger audited on activity_enterprise;
create trigger audited after insert or update or delete on activity_enterprise for each row execute function write_audit('note_folded');

create or replace function activities_with(words text[], rarest text) returns table (activity_id bigint)
    stable language plpgsql security definer set search_path from current as $$
begin
    if speaks_for_body() then
        return query execute format($words$
            select a.id from activity a where %s
             union
            select v.activity_id from activity_enterprise v where v.note_folded <> '' and %s
             union
            select v.activity_id
              from enterprises_with($1, $2) w
              join activity_enterprise v on v.enterprise_id = w.enterprise_id $words$,
            each_word_in('a.searched', words), each_word_in('v.note_folded', words)) using words, rarest;
    end if;
end $$;

-- The best activities first: those whose name says it as it was typed, those with all words, then those where an enterprise, or what was noted of it, has
-- them; of equal ones the newest. Row security decides who sees them; what it would hide takes no place here either.
create function activities_named(words text[], within text, most integer) returns table (activity_id bigint, place bigint)
    stable language plpgsql security definer set search_path from current as $$
declare
    found bigint[] := '{}';
    met text;
begin
    if not speaks_for_body() then
        return;
    end if;
    foreach met in array array[
        format('a.searched like %L and split_part(a.searched, '' | '', 1) like %1$L', within),
        each_word_in('a.searched', words),
        format('exists (select from activity_enterprise v where v.activity_id = a.id and v.note_folded <> '''' and %s)',
               each_word_in('v.note_folded', words)),
        format('exists (select from activity_enterprise v join enterprise e on e.id = v.enterprise_id where v.activity_id = a.id and %s)',
               each_word_in('e.searched', words)),
        format('exists (select from activity_enterprise v join enterprise_alias n using (enterprise_id) where v.activity_id = a.id and %s)',
               each_word_in('n.name_folded', words))]
    loop
        exit when cardinality(found) >= most;
        execute format($best$
            select $1 || array(select a.id from activity a
                                where %s and a.id <> all ($1)
                                  and (a.state in ('HELD', 'WITHDRAWN') or voice() = 'house' or acting_side() = any (a.sides))
                                order by a.begins_on desc, a.id desc
                                limit $2) $best$, met) into found using found, most - cardinality(found);
    end loop;
    return query select f.id, f.place from unnest(found) with ordinality f (id, place);
end $$;

-- What is planned and not told yet is few beside what was held.
create index activity_still_planned on activity (lead_unit, ends_on) where state = 'PLANNED';
