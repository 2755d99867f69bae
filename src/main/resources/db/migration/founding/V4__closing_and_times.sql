-- Cases that end without an organisation, who works on a case, and how long each stands in a state.

alter table founding_case drop constraint state_known,
    add constraint state_known check (state in ('LISTED', 'ELIGIBLE', 'NOT_YET', 'CONTACTED', 'CONSENT', 'REFUSED', 'DEFERRED',
        'DOSSIER', 'DECIDED', 'ANNOUNCED', 'FOLLOW_UP', 'CLOSED')),
    add column closing text,
    add column officer_id bigint references account,
    add constraint closed_for_a_reason check ((state = 'CLOSED') = (closing is not null));
drop index one_open_case;
create unique index one_open_case on founding_case (enterprise_id, (case objective when 'PARTY' then 'PARTY' else 'UNION' end))
    where state not in ('DECIDED', 'ANNOUNCED', 'FOLLOW_UP', 'CLOSED');
create index founding_case_of_officer on founding_case (officer_id) where officer_id is not null;
create index founding_case_of_organisation on founding_case (organisation) where organisation is not null;

-- Where the case stood after a step, and why the enterprise refused or asked for time.
alter table founding_step drop constraint kind_known,
    add constraint kind_known check (kind in ('OPENED', 'SURVEY', 'CONTACT', 'ANSWER', 'BOARD', 'CONGRESS', 'DOSSIER', 'DECISION',
        'ANNOUNCEMENT', 'FOLLOW_UP', 'CLOSURE', 'ASSIGNMENT', 'ENDING')),
    add column state text,
    add column reason text;
create index founding_step_refusing on founding_step (happened_on) where reason is not null;

-- What was told before: read from the words, which are the program's own, and from where the case stands.
alter table founding_step disable trigger append_only;
update founding_step s
   set state = case s.kind
               when 'OPENED' then 'LISTED'
               when 'CONTACT' then 'CONTACTED'
               when 'DOSSIER' then 'DOSSIER'
               when 'DECISION' then 'DECIDED'
               when 'ANNOUNCEMENT' then 'ANNOUNCED'
               when 'FOLLOW_UP' then 'FOLLOW_UP'
               when 'ANSWER' then case when s.words_en like 'The enterprise consents%' then 'CONSENT'
                                       when s.words_en like 'The enterprise refuses%' then 'REFUSED'
                                       else 'DEFERRED' end
               when 'SURVEY' then case when exists (select from founding_step l
                                                     where l.case_id = s.case_id and l.id > s.id)
                                       then null else c.state end
               end,
       reason = case when s.kind <> 'ANSWER' then null
                     when s.words_en like '%Small, few workers' then 'SMALL_SCALE'
                     when s.words_en like '%No Party member yet' then 'NO_PARTY_MEMBER'
                     when s.words_en like '%Owner not interested' then 'OWNER_NOT_INTERESTED'
                     when s.words_en like '%Parent company elsewhere decides' then 'PARENT_DECIDES'
                     when s.words_en like '%Foreign owner' then 'FOREIGN_OWNER'
                     when s.words_en like '%Dissolving or shrinking' then 'DISSOLVING'
                     when s.words_en like '%Busy building or setting up production' then 'BUSY_BUILDING'
                     when s.words_en like '%Another reason' then 'OTHER' end
  from founding_case c
 where c.id = s.case_id;
-- A survey that was followed by something is read as having shown the enterprise eligible.
update founding_step set state = 'ELIGIBLE' where kind = 'SURVEY' and state is null;
alter table founding_step enable trigger append_only;

-- From when to when a case stood in a state: a step that leaves the state as it was begins nothing. `until` is empty for
-- the state in which it stands now.
create function case_stays() returns table (case_id bigint, state text, since date, until date) language sql stable as $$
    with changes as (
        select s.case_id, s.state, s.happened_on, s.id,
               lag(s.state) over (partition by s.case_id order by s.happened_on, s.id) as before
          from founding_step s
         where s.state is not null
    )
    select c.case_id, c.state, c.happened_on, lead(c.happened_on) over (partition by c.case_id order by c.happened_on, c.id)
      from changes c
     where c.state is distinct from c.before
$$;

-- Working teams (tổ công tác) that both bodies set up: who sits in them, by which decision, from when to when.
create table working_team (
    id         bigint  generated always as identity primary key,
    name       text    not null,
    decision   text    not null,
    decided_on date    not null,
    ended_on   date,
    constraint named check (length(trim(name)) > 0),
    constraint ended_later check (ended_on >= decided_on)
);
call workspace_table('working_team', 'select, insert, update');
create table working_team_member (
    id         bigint generated always as identity primary key,
    team_id    bigint not null references working_team,
    account_id bigint not null references account,
    full_name  text   not null,
    side       text   not null,
    constraint member_once unique (team_id, account_id),
    constraint side_known check (side in ('PARTY', 'UNION'))
);
call workspace_table('working_team_member', 'select, insert');

-- The same radar; a closed case is none.
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
                          union_from, party_from)
$$;
