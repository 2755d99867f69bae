-- Entries are found by what was said of them: why they were disputed, withdrawn or corrected, and what the bodies answered each other.
create index claim_event_by_words on claim_event using gin (folded_name(reason) public.gin_trgm_ops) where reason <> '';
create index entry_by_reason on entry using gin (folded_name(reason) public.gin_trgm_ops) where reason <> '';
create index remark_by_words on remark using gin (folded_name(words) public.gin_trgm_ops);

create function entries_said(words text[], most integer) returns table (entry_id bigint)
    stable language plpgsql security definer set search_path from current as $$
begin
    if speaks_for_body() then
        return query execute format($words$
            select c.entry_id from claim_event c where c.reason <> '' and %s
             union
            select e.id from entry e where e.reason <> '' and %s
             union
            select r.entry_id from remark r where %s
             order by 1 desc
             limit $1 $words$,
            each_word_in('folded_name(c.reason)', words), each_word_in('folded_name(e.reason)', words),
            each_word_in('folded_name(r.words)', words)) using most;
    end if;
end $$;
