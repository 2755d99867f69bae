-- Whom a union had introduced elsewhere and who moved here waits for the union of this enterprise; where that union has introduced them
-- already, the path that came is joined to its introduction. It may read both, so what it was shown of the one stays shown.
create or replace function join_candidate(introduced bigint, own bigint, day date, followed bigint) returns boolean
    language plpgsql security definer set search_path from current as $$
declare
    kept    candidate;
    joining candidate;
begin
    select * into kept from candidate where id = introduced;
    select * into joining from candidate where id = own;
    if acting_side() is distinct from 'PARTY' or not speaks_for_candidate(introduced) or not speaks_for_candidate(own)
       or kept.introduced_on is null or kept.union_unit is null or kept.withdrawn_on is not null
       or joining.introduced_on is not null or joining.joined_into is not null
       or joining.union_unit is distinct from kept.union_unit and joining.union_unit is not null
       or kept.outcome not in ('INTRODUCED', 'ADMITTED', 'OFFICIAL') or joining.outcome not in ('REGISTERED', 'ADMITTED', 'OFFICIAL')
       or kept.enterprise_id <> joining.enterprise_id
       or not exists (select from candidate_person a join candidate_person b on b.alike = a.alike
                       where a.candidate_id = introduced and b.candidate_id = own)
       or (select count(*) from candidate_file where candidate_id in (introduced, own)) > 1 then
        return false;
    end if;
    if exists (select from candidate_file where candidate_id = introduced) then
        delete from candidate_step where candidate_id = own and kind = 'ENTERING';
        delete from candidate_paper where candidate_id = own;
    else
        delete from candidate_paper where candidate_id = introduced;
    end if;
    update candidate_step_trace
       set entries = entries || followed
     where followed is not null
       and step_id = (select max(id) from candidate_step where candidate_id = own and kind = 'ADMISSION');
    update candidate_step_trace
       set candidate_id = introduced,
           stage = case stage when 'REGISTERED' then 'INTRODUCED' else stage end,
           stage_on = case stage when 'REGISTERED' then kept.introduced_on else stage_on end,
           -- the union side may read this day once the step is taken back
           outcome_on = case when stage in ('ADMITTED', 'PROBATION') then outcome_on else kept.outcome_on end
     where candidate_id = own;
    update candidate_step set candidate_id = introduced where candidate_id = own;
    update candidate_step_undone set candidate_id = introduced where candidate_id = own;
    update candidate_exception set candidate_id = introduced where candidate_id = own;
    update candidate_paper set candidate_id = introduced where candidate_id = own;
    update candidate_file set candidate_id = introduced where candidate_id = own;
    update candidate_request set candidate_id = introduced where candidate_id = own;
    update candidate_consent
       set candidate_id = introduced, seen_by = case when joining.union_unit is null then 'PARTY' else seen_by end
     where candidate_id = own;
    delete from candidate_apart where candidate_id = own or other_id = own;
    delete from candidate_person where candidate_id = own;
    if joining.outcome <> 'REGISTERED' then
        update candidate set outcome = joining.outcome, outcome_on = joining.outcome_on where id = introduced;
    end if;
    update candidate set joined_into = introduced, outcome = 'CLOSED', outcome_on = day where id = own;
    return true;
end $$;
