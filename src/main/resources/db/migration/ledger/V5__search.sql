-- What a search of the ledger looks through: the titles and the number of the document, without diacritics. The strokes tell where the
-- number begins.
create index entry_by_words on entry
    using gin (folded_name(title_vi || ' | ' || title_en || ' || ' || document) public.gin_trgm_ops);

-- The newest entries with these words. It reads with the owner's eyes, since a trigram index does not serve below row security (its
-- operator is not leakproof), and asks itself who speaks. Planned anew for each question: rare words are looked up, those that stand
-- everywhere are met soon among the newest.
create function entries_with(within text, most integer) returns table (entry_id bigint)
    stable language plpgsql security definer set search_path from current as $$
begin
    if not speaks_for_body() then
        return;
    end if;
    return query execute $words$
        select e.id
          from entry e
         where folded_name(e.title_vi || ' | ' || e.title_en || ' || ' || e.document) like $1
         order by e.id desc
         limit $2 $words$ using within, most;
end $$;
