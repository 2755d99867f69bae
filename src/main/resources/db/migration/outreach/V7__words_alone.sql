-- Since each word is looked up by itself, nobody tells the rarest apart.
create function activities_with(words text[]) returns table (activity_id bigint)
    stable language plpgsql security definer set search_path from current as $$
begin
    if speaks_for_body() then
        return query execute format($words$
            select a.id from activity a where %s
             union
            select v.activity_id from activity_enterprise v where v.note_folded <> '' and %s
             union
            select v.activity_id
              from enterprises_with($1) w
              join activity_enterprise v on v.enterprise_id = w.enterprise_id $words$,
            each_word_in('a.searched', words), each_word_in('v.note_folded', words)) using words;
    end if;
end $$;
drop function activities_with(text[], text);
