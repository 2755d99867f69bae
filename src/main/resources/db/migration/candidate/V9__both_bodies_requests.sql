-- Whoever still waits for their data is not erased, whichever body they have asked: of these alone, and that they wait and nothing
-- else, the unit that answers for them learns from the requests to the other body.
create function awaiting_data() returns setof bigint
    language sql stable security definer set search_path from current as $$
    select r.candidate_id
      from candidate_request r
     where r.done_on is null and r.kind not in ('WITHDRAW', 'ERASE') and r.candidate_id in (select answers_for())
$$;
revoke all on function awaiting_data() from public;
grant execute on function awaiting_data() to songhanh_app;

-- A comparison from the time when the other body did not know of the person names an officer, and stays with their body.
drop policy of_ones_own_side_or_a_comparison on candidate_look;
create policy of_ones_own_side_or_a_comparison on candidate_look as restrictive for select
    using ((select voice()) = 'house'
           or ((side = (select acting_side()) or (purpose = 'MATCH' and looked_by = ''))
               and candidate_id in (select id from candidate)));
