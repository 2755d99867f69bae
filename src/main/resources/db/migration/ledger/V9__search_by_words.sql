-- Entries are found by words in whatever order; the index is asked for the rarest of them.
drop function entries_with(text, integer);
create function entries_with(rarest text, words text[], most integer) returns table (entry_id bigint)
    stable language plpgsql security definer set search_path from current as $$
begin
    if not speaks_for_body() then
        return;
    end if;
    return query execute $words$
        select e.id
          from entry e
         where folded_name(e.title_vi || ' | ' || e.title_en || ' || ' || e.document) like $1
           and folded_name(e.title_vi || ' | ' || e.title_en || ' || ' || e.document) like all ($2)
         order by e.id desc
         limit $3 $words$ using rarest, words, most;
end $$;
