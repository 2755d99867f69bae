-- The same radar; members on probation are members.
create or replace function radar(day date, union_from integer, party_from integer, fresh_from date) returns table (
    id integer, code text, name text, name_folded text, ownership_sector text, active boolean, reason text,
    surveyed_on date, workers integer, union_members integer, official_members integer, probationary_members integer,
    party_unit bigint, union_unit bigint, ward bigint, zone bigint,
    case_id bigint, state text, state_since date, deferred_until date, dossier_on date, act text) language sql stable as $$
    select r.id, r.code, r.name, r.name_folded, r.ownership_sector, r.active, w.reason,
           r.surveyed_on, r.workers, r.union_members, r.official_members, r.probationary_members,
           r.party_unit, r.union_unit, r.ward, r.zone,
           c.id, c.state, c.state_since, c.deferred_until, c.dossier_on,
           case when c.id is null and r.surveyed_on < fresh_from then 'SURVEY_AGAIN'
                when c.id is null and w.reason = 'ONE_OR_TWO_MEMBERS' then 'INTRODUCE'
                when c.id is null then 'OPEN'
                when c.state = 'DEFERRED' and c.deferred_until <= day then 'CONTACT_AGAIN'
                when c.state = 'DEFERRED' then 'WAIT'
                when c.state = 'REFUSED' then 'WIN_OVER'
                when c.state in ('LISTED', 'NOT_YET', 'ELIGIBLE') and r.surveyed_on < fresh_from then 'SURVEY_AGAIN'
                else 'GO_ON' end
      from register_on(day) r
     cross join (values ('READY_FOR_UNION', 'UNION'), ('READY_FOR_PARTY', 'PARTY'), ('ONE_OR_TWO_MEMBERS', 'PARTY')) w (reason, line)
      left join founding_case c on c.enterprise_id = r.id and case c.objective when 'PARTY' then 'PARTY' else 'UNION' end = w.line
                               and c.state not in ('DECIDED', 'ANNOUNCED', 'FOLLOW_UP', 'CLOSED')
     where r.active
       and register_meets(w.reason, r.party_organisation, r.union_organisation, r.workers, r.official_members,
                          r.probationary_members,
                          union_from, party_from)
$$;
