-- Papers are told by one step and taken back with it, and are sealed anew when they are put back: the step says whether something rests on a
-- joining. Joinings on which nothing rests until now stay so.
update candidate_joining
   set after = case when after = candidate_stands(introduced_id) then 'nothing rests on it' else 'something rests on it' end
 where after is not null;

create or replace function candidate_stands(asked bigint) returns text language sql stable set search_path from current as $$
    select md5(cast((candidate_rows(array[asked]) - 'candidate_paper')
                    || jsonb_build_object('outcome', c.outcome, 'withdrawn', c.withdrawn_on, 'erased', c.erased_on) as text))
      from candidate c where c.id = asked
$$;

update candidate_joining set after = candidate_stands(introduced_id) where after = 'nothing rests on it';
