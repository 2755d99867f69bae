-- The rows of before a joining are kept so that it can be taken back. Once the person has been corrected, has agreed to something, withdrawn or
-- asked for something, it cannot be any more, and they go: nobody may keep two copies of a person for nothing. A step and a later joining
-- can be taken back first, so they let them stand.
create function forget_joinings(asked bigint) returns void language sql security definer set search_path from current as $$
    update candidate_joining j
       set before = null, after = null, followed = null
     where j.introduced_id = asked and j.before is not null
       and (exists (select from candidate c where c.id = asked and c.withdrawn_on is not null)
            or not exists (select from candidate_person p
                            where p.candidate_id = asked
                              and j.before -> 'candidate_person'
                                  @> jsonb_build_array(jsonb_build_object('candidate_id', asked, 'sealed', p.sealed)))
            or exists (select from candidate_consent k
                        where k.candidate_id = asked
                          and not exists (select from candidate_joining l, jsonb_array_elements(l.before -> 'candidate_consent') b
                                           where l.introduced_id = asked and l.id >= j.id and b -> 'id' = to_jsonb(k.id)
                                             and b -> 'withdrawn_on' = to_jsonb(k) -> 'withdrawn_on'))
            or exists (select from candidate_request r
                        where r.candidate_id = asked
                          and not exists (select from candidate_joining l, jsonb_array_elements(l.before -> 'candidate_request') b
                                           where l.introduced_id = asked and l.id >= j.id and b -> 'id' = to_jsonb(r.id)
                                             and b -> 'answered_on' = to_jsonb(r) -> 'answered_on'
                                             and b -> 'done_on' = to_jsonb(r) -> 'done_on'
                                             and b -> 'lifted_on' = to_jsonb(r) -> 'lifted_on')))
$$;
revoke all on function forget_joinings(bigint) from public;

create function forget_joinings_then() returns trigger language plpgsql security definer set search_path from current as $$
begin
    perform forget_joinings(cast(coalesce(to_jsonb(new) ->> 'candidate_id', to_jsonb(new) ->> 'id') as bigint));
    return null;
end $$;
revoke all on function forget_joinings_then() from public;

-- When the transaction ends: a joining and its taking back move these rows themselves, and leave them as they were.
create constraint trigger joinings_forgotten after insert or update of sealed on candidate_person
    deferrable initially deferred for each row execute function forget_joinings_then();
create constraint trigger joinings_forgotten after insert or update of withdrawn_on on candidate_consent
    deferrable initially deferred for each row execute function forget_joinings_then();
create constraint trigger joinings_forgotten after insert or update of answered_on, done_on, lifted_on on candidate_request
    deferrable initially deferred for each row execute function forget_joinings_then();
create constraint trigger joinings_forgotten after update of withdrawn_on on candidate
    deferrable initially deferred for each row when (new.withdrawn_on is distinct from old.withdrawn_on) execute function forget_joinings_then();

comment on column candidate_joining.before is 'the rows of both; null once the joining is taken back or cannot be any more';

do $$ begin
    perform forget_joinings(introduced_id) from candidate_joining where before is not null;
end $$;
