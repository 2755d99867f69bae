-- What a person asked for and asks no more. A restriction holds until then, whenever it was carried out; a withdrawal and an erasure
-- are open until they are done.
alter table candidate_request add column lifted_on date;
alter table candidate_request add constraint lifted_after_it_came check (lifted_on >= received_on);

-- By what nothing new may be recorded of a person, whichever body they have asked. Those who answer for the person learn what was asked
-- and when, and nothing else.
create function candidate_standstill(asked bigint) returns table (kind text, received_on date)
    language sql stable security definer set search_path from current as $$
    select r.kind, r.received_on
      from candidate_request r
      join candidate c on c.id = r.candidate_id
     where r.candidate_id = asked
       and r.lifted_on is null
       and (r.kind = 'RESTRICT' or (r.kind in ('WITHDRAW', 'ERASE') and r.done_on is null))
       and (voice() = 'house'
            or case acting_side() when 'UNION' then c.union_unit
                                  when 'PARTY' then case when c.shared then c.party_unit end end = any (own_units()))
     order by r.received_on, r.id
     limit 1
$$;
revoke all on function candidate_standstill(bigint) from public;
grant execute on function candidate_standstill(bigint) to songhanh_app;

create or replace function awaiting_data() returns setof bigint
    language sql stable security definer set search_path from current as $$
    select r.candidate_id
      from candidate_request r
     where r.done_on is null and r.lifted_on is null and r.kind not in ('WITHDRAW', 'ERASE')
       and r.candidate_id in (select answers_for())
$$;
