-- What was noted at the steps of cases, to be searched.
create index founding_step_by_words on founding_step using gin (folded_name(note) public.gin_trgm_ops) where note <> '';

-- Cases of enterprises with these words, or with all of the words in the number of the decision or in a note. It reads with the owner's
-- eyes, as a trigram index does not serve below row security: who asks joins the cases, and sees those that the speaker may see.
create function cases_with(words text[], rarest text, beginning text) returns table (case_id bigint)
    stable language sql security definer set search_path from current as $$
    select c.id
      from founding_case c
      join enterprise e on e.id = c.enterprise_id
     where (select speaks_for_body())
       and (e.code like beginning or e.id in (select w.enterprise_id from enterprises_with(words, rarest) w))
    union
    select c.id
      from founding_case c
     where (select speaks_for_body()) and folded_name(c.decision) like all (words)
    union
    select s.case_id
      from founding_step s
     where (select speaks_for_body())
       and s.note <> '' and folded_name(s.note) like rarest and folded_name(s.note) like all (words)
$$;
