-- Since each word is looked up by itself, nobody tells the rarest apart.
create function entries_with(words text[], most integer) returns table (entry_id bigint)
    stable language plpgsql security definer set search_path from current as $$
begin
    if speaks_for_body() then
        return query execute format($words$
            select e.id from entry e where %s order by e.id desc limit $1 $words$,
            each_word_in($column$folded_name(e.title_vi || ' | ' || e.title_en || ' || ' || e.document)$column$, words)) using most;
    end if;
end $$;
drop function entries_with(text, text[], integer);
