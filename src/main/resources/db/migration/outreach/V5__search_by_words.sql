-- What a search of activities looks through: their names and places, what was noted of them and of each enterprise there.
create index activity_by_words on activity
    using gin (folded_name(title || ' | ' || place || ' | ' || note) public.gin_trgm_ops);
create index activity_enterprise_by_words on activity_enterprise
    using gin (folded_name(note) public.gin_trgm_ops) where note <> '';

-- Activities with all of these words in one place, or of an enterprise with these words. It reads with the owner's eyes, as a trigram index does not serve below row security:
-- who asks joins the activities, and sees those that the speaker may see.
create function activities_with(words text[], rarest text) returns table (activity_id bigint)
    stable language sql security definer set search_path from current as $$
    select a.id
      from activity a
     where (select speaks_for_body())
       and folded_name(a.title || ' | ' || a.place || ' | ' || a.note) like rarest
       and folded_name(a.title || ' | ' || a.place || ' | ' || a.note) like all (words)
    union
    select v.activity_id
      from activity_enterprise v
     where (select speaks_for_body())
       and v.note <> '' and folded_name(v.note) like rarest and folded_name(v.note) like all (words)
    union
    select v.activity_id
      from enterprises_with(words, rarest) w
      join activity_enterprise v on v.enterprise_id = w.enterprise_id
$$;
