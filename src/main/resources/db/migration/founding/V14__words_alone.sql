-- The same search; each word of a note is looked up by itself, as in the register.
create function cases_with(words text[], beginning text) returns table (case_id bigint)
    stable language plpgsql security definer set search_path from current as $$
begin
    if speaks_for_body() then
        return query execute format($words$
            select c.id
              from founding_case c
              join enterprise e on e.id = c.enterprise_id
             where e.code like $2 or e.id in (select w.enterprise_id from enterprises_with($1) w)
             union
            select c.id from founding_case c where %s or %s
             union
            select s.case_id from founding_step s where s.note <> '' and %s $words$,
            each_word_in('folded_name(c.decision)', words), each_word_in('folded_name(c.trade_name)', words),
            each_word_in('folded_name(s.note)', words)) using words, beginning;
    end if;
end $$;
drop function cases_with(text[], text, text);
