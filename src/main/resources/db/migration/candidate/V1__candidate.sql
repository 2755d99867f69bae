-- The voluntary pool and the path of its persons. What a body may not know it cannot read, whatever the program asks:
-- the union side sees its own introductions and how they ended, the Party side sees nobody who was not introduced to it, and
-- the name of a person is seen only by the units that answer for them.

-- The unit of the one who speaks, and the units that were merged into it: their work is now its own. What a split leaves to
-- several goes to the one that manages the enterprise.
create function own_units() returns bigint[] stable language sql as $$
    with recursive back (unit_id) as (
        select acting_unit()
        union
        select b.unit_id
          from back
          join org_event_unit a on a.unit_id = back.unit_id and a.part = 'SUCCESSOR'
          join org_event e on e.id = a.event_id and e.kind = 'MERGE'
          join org_event_unit b on b.event_id = a.event_id and b.part = 'PREDECESSOR'
    )
    select coalesce(array_agg(unit_id), '{}') from back where unit_id is not null
$$;

-- The same with all that lies below them, or lay there last.
create function units_reached() returns bigint[] stable language sql as $$
    with recursive down (unit_id) as (
        select unnest(own_units())
        union
        select f.unit_id
          from down
          join org_unit_fact f on f.parent_id = down.unit_id
         where not exists (select from org_unit_fact later
                            where later.unit_id = f.unit_id and later.valid_from > f.valid_from)
    )
    select coalesce(array_agg(unit_id), '{}') from down
$$;

-- One person under a pseudonym. `code` is all that the ledger ever knows; it is drawn, not derived. `outcome` is what both
-- bodies may know of an introduction.
create table candidate (
    id             bigint  generated always as identity primary key,
    code           text    not null,
    entered_by     text    not null,
    entered_on     date    not null,
    enterprise_id  integer not null references enterprise,
    union_unit     bigint  references org_unit,
    party_unit     bigint  references org_unit,
    shared         boolean not null,
    introduced_on  date,
    outcome        text    not null,
    outcome_on     date    not null,
    withdrawn_on   date,
    erased_on      date,
    version        integer not null default 0,
    constraint code_once unique (code),
    constraint side_known check (entered_by in ('PARTY', 'UNION')),
    constraint outcome_known check (outcome in
        ('REGISTERED', 'INTRODUCED', 'ADMITTED', 'OFFICIAL', 'CLOSED', 'WITHDRAWN', 'LEFT')),
    constraint the_party_sees_whom_it_was_given check (shared or entered_by = 'UNION'),
    constraint introduced_is_given check (introduced_on is null or shared)
);
create index candidate_of_enterprise on candidate (enterprise_id);
create index candidate_of_union on candidate (union_unit) where union_unit is not null;
create index candidate_of_party on candidate (party_unit) where party_unit is not null;
call workspace_table('candidate', 'select, insert, update');
create policy own_compartment on candidate as restrictive for select
    using ((select voice()) = 'house'
           or ((select acting_side()) = 'UNION' and union_unit = any ((select units_reached())::bigint[]))
           or ((select acting_side()) = 'PARTY' and shared and party_unit = any ((select units_reached())::bigint[])));
create policy into_own_compartment on candidate as restrictive for insert
    with check ((select voice()) = 'house'
                or ((select acting_side()) = entered_by
                    and case entered_by when 'UNION' then union_unit else party_unit end
                        = any ((select units_reached())::bigint[])));
create policy changed_in_own_compartment on candidate as restrictive for update
    using ((select voice()) = 'house'
           or ((select acting_side()) = 'UNION' and union_unit = any ((select units_reached())::bigint[]))
           or ((select acting_side()) = 'PARTY' and shared and party_unit = any ((select units_reached())::bigint[])))
    with check (true);

-- Who it is: no more than the rules ask for. Erasing a person takes this row away. None of it is written to the audit, which
-- forgets nothing.
create table candidate_person (
    candidate_id bigint  primary key references candidate,
    full_name    text    not null,
    folded       text    not null,
    born         date    not null,
    sex          text    not null,
    job          text    not null,
    union_member boolean not null,
    constraint sex_known check (sex in ('FEMALE', 'MALE')),
    constraint job_known check (job in ('WORKER', 'TECHNICIAN', 'OFFICE', 'MANAGER', 'OWNER')),
    constraint born_in_a_month check (extract(day from born) = 1)
);
create index candidate_person_alike on candidate_person (folded, born, sex);
call workspace_table('candidate_person', 'select, insert, update, delete', 'speaks_for_body', 'speaks_for_body',
    'full_name', 'folded', 'born', 'sex', 'job', 'union_member');
create function answers_for() returns setof bigint stable language sql as $$
    select c.id from candidate c
     where case acting_side() when 'UNION' then c.union_unit else c.party_unit end = any (own_units())
$$;
create policy of_ones_own on candidate_person as restrictive
    using ((select voice()) = 'house' or candidate_id in (select answers_for()))
    with check ((select voice()) = 'house' or candidate_id in (select id from candidate));

-- To what the person has agreed, purpose by purpose. The paper lies where `kept_at` says; it is never stored here.
create table candidate_consent (
    id           bigint generated always as identity primary key,
    candidate_id bigint not null references candidate,
    purpose      text   not null,
    form         text   not null,
    given_on     date   not null,
    kept_at      text   not null,
    withdrawn_on date,
    recorded_at  timestamptz not null,
    recorded_by  text   not null,
    constraint purpose_known check (purpose in ('REGISTER', 'SHARE', 'MOVE')),
    constraint form_known check (form in ('REQUEST', 'CONSENT')),
    constraint withdrawn_after_it_was_given check (withdrawn_on >= given_on)
);
create index candidate_consent_of on candidate_consent (candidate_id);
call workspace_table('candidate_consent', 'select, insert, update, delete', 'speaks_for_body', 'speaks_for_body', 'kept_at');
create policy of_the_compartment on candidate_consent as restrictive
    using ((select voice()) = 'house' or candidate_id in (select id from candidate))
    with check ((select voice()) = 'house' or candidate_id in (select id from candidate));

-- The Party side's file: where the person stands. `counted` names the accounts of the ledger on which the person stands now in the
-- programme `counted_in`, so that whatever ends takes away what was there.
create table candidate_file (
    candidate_id bigint  primary key references candidate,
    stage        text    not null,
    stage_on     date    not null,
    counted      text[]  not null default '{}',
    counted_in   bigint  references programme,
    constraint stage_known check (stage in ('IN_POOL', 'IN_CLASS', 'CERTIFIED', 'DOSSIER', 'VERIFIED', 'CELL_RESOLVED',
        'COMMITTEE_RESOLVED', 'ADMITTED', 'PROBATION', 'OFFICIAL', 'WITHDRAWN', 'LEFT', 'EXPIRED', 'REJECTED', 'STRUCK_OFF'))
);
-- The audit is read by administrators, who act for neither body: it says that a file changed, not how.
call workspace_table('candidate_file', 'select, insert, update, delete', 'speaks_for_body', 'speaks_for_body',
    'stage', 'stage_on', 'counted', 'counted_in');
create policy of_the_party_side on candidate_file as restrictive
    using ((select voice()) = 'house' or ((select acting_side()) = 'PARTY' and candidate_id in (select id from candidate)))
    with check ((select voice()) = 'house' or ((select acting_side()) = 'PARTY' and candidate_id in (select id from candidate)));

-- Which papers of the dossier are there and where they lie; never what they say.
create table candidate_paper (
    candidate_id bigint not null references candidate,
    item         text   not null,
    kept_at      text   not null default '',
    primary key (candidate_id, item)
);
call workspace_table('candidate_paper', 'select, insert, update, delete', 'speaks_for_body', 'speaks_for_body',
    'item', 'kept_at');
create policy of_the_party_side on candidate_paper as restrictive
    using ((select voice()) = 'house' or ((select acting_side()) = 'PARTY' and candidate_id in (select id from candidate)))
    with check ((select voice()) = 'house' or ((select acting_side()) = 'PARTY' and candidate_id in (select id from candidate)));

-- What happened, in the order in which it was told. `seen_by` is the body that may read it, or both.
create table candidate_step (
    id           bigint      generated always as identity primary key,
    candidate_id bigint      not null references candidate,
    version      integer     not null,
    kind         text        not null,
    happened_on  date        not null,
    also_on      date,
    number       text        not null default '',
    seen_by      text        not null,
    side         text        not null,
    told_by      text        not null,
    told_at      timestamptz not null,
    entry_id     bigint      references entry,
    constraint seen_by_known check (seen_by in ('PARTY', 'UNION', 'BOTH')),
    constraint side_known check (side in ('PARTY', 'UNION'))
);
create index candidate_step_of on candidate_step (candidate_id, happened_on);
call workspace_table('candidate_step', 'select, insert, delete', 'speaks_for_body', 'speaks_for_body',
    'kind', 'happened_on', 'also_on', 'number');
create policy of_the_compartment on candidate_step as restrictive
    using ((select voice()) = 'house'
           or (seen_by in ('BOTH', (select acting_side())) and candidate_id in (select id from candidate)))
    with check ((select voice()) = 'house' or (side = (select acting_side()) and candidate_id in (select id from candidate)));

-- A rule that was not met, by whose decision the step was taken all the same, and why.
create table candidate_exception (
    id           bigint  generated always as identity primary key,
    candidate_id bigint  not null references candidate,
    kind         text    not null,
    happened_on  date    not null,
    rule_code    text    not null,
    clause_vi    text    not null,
    clause_en    text    not null,
    seen_by      text    not null,
    decided_by   text    not null,
    reason       text    not null,
    told_at      timestamptz not null,
    constraint seen_by_known check (seen_by in ('PARTY', 'UNION', 'BOTH')),
    constraint says_who_and_why check (length(trim(decided_by)) > 0 and length(trim(reason)) > 0)
);
create index candidate_exception_of on candidate_exception (candidate_id);
call workspace_table('candidate_exception', 'select, insert, delete', 'speaks_for_body', 'speaks_for_body',
    'kind', 'happened_on', 'rule_code', 'clause_vi', 'clause_en', 'decided_by', 'reason');
create policy of_the_compartment on candidate_exception as restrictive
    using ((select voice()) = 'house'
           or (seen_by in ('BOTH', (select acting_side())) and candidate_id in (select id from candidate)))
    with check ((select voice()) = 'house' or candidate_id in (select id from candidate));

-- What the person asked for, and by when the law wants it answered and done.
create table candidate_request (
    id           bigint generated always as identity primary key,
    candidate_id bigint not null references candidate,
    kind         text   not null,
    side         text   not null,
    received_on  date   not null,
    answered_on  date,
    done_on      date,
    told_by      text   not null,
    constraint kind_known check (kind in ('VIEW', 'CORRECT', 'PROVIDE', 'WITHDRAW', 'RESTRICT', 'ERASE')),
    constraint answered_after_it_came check (answered_on >= received_on),
    constraint done_after_it_came check (done_on >= received_on)
);
create index candidate_request_of on candidate_request (candidate_id);
call workspace_table('candidate_request', 'select, insert, update');
create policy of_ones_own_side on candidate_request as restrictive
    using ((select voice()) = 'house' or (side = (select acting_side()) and candidate_id in (select id from candidate)))
    with check ((select voice()) = 'house' or (side = (select acting_side()) and candidate_id in (select id from candidate)));

-- Every look at a person, and for what; an officer of the house or a body looked, never the person themself.
create table candidate_look (
    id           bigint      generated always as identity primary key,
    candidate_id bigint      not null references candidate,
    purpose      text        not null,
    side         text        not null,
    looked_by    text        not null,
    looked_at    timestamptz not null,
    constraint purpose_known check (purpose in ('PAGE', 'LIST', 'SHEET', 'EXPORT', 'MATCH', 'STEP'))
);
create index candidate_look_of on candidate_look (candidate_id, looked_at);
call workspace_table('candidate_look', 'select, insert');
call append_only('candidate_look');
create policy of_ones_own_side on candidate_look as restrictive for select
    using ((select voice()) = 'house' or (side = (select acting_side()) and candidate_id in (select id from candidate)));
create policy by_ones_own_side on candidate_look as restrictive for insert
    with check ((select voice()) = 'house' or (side = (select acting_side()) and candidate_id in (select id from candidate)));

-- How many other persons of this name, month of birth and sex are in the pool of anybody, without a word about them; the
-- persons who were compared can be told that they were.
create function candidates_alike(folded_asked text, born_asked date, sex_asked text, asked_at timestamptz, asker text)
    returns integer language plpgsql security definer set search_path from current as $$
declare
    alike bigint[];
begin
    if acting_side() is null and voice() is distinct from 'house' then
        return 0;
    end if;
    select coalesce(array_agg(p.candidate_id), '{}') into alike
      from candidate_person p
      join candidate c on c.id = p.candidate_id
     where p.folded = folded_asked and p.born = born_asked and p.sex = sex_asked
       and c.outcome in ('REGISTERED', 'INTRODUCED', 'ADMITTED', 'OFFICIAL');
    insert into candidate_look (candidate_id, purpose, side, looked_by, looked_at)
    select unnest(alike), 'MATCH', coalesce(acting_side(), 'PARTY'), asker, asked_at;
    return cardinality(alike);
end $$;
revoke all on function candidates_alike(text, date, text, timestamptz, text) from public;
grant execute on function candidates_alike(text, date, text, timestamptz, text) to songhanh_app;
