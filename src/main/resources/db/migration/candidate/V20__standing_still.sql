-- Of whom nothing new may be recorded because of what they asked, whichever body they asked it of, among those for whom the unit that speaks
-- answers: nobody is reminded of their next step.
create function standing_still() returns setof bigint
    language sql stable security definer set search_path from current as $$
    select r.candidate_id
      from candidate_request r
     where r.lifted_on is null
       and (r.kind = 'RESTRICT' or (r.kind in ('WITHDRAW', 'ERASE') and r.done_on is null))
       and r.candidate_id in (select answers_for())
$$;
revoke all on function standing_still() from public;
grant execute on function standing_still() to songhanh_app;
