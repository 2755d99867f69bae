-- A plan holds once leaders of both bodies have signed it, in any order; until then it is a draft.

-- Targets of the quarters beside those of the year; 0 is the year.
alter table target add column quarter integer not null default 0;
alter table target drop constraint target_pkey;
alter table target add primary key (plan_version_id, indicator_code, unit_id, quarter);
alter table target add constraint four_quarters check (quarter between 0 and 4);

create table plan_signature (
    plan_version_id bigint      not null references plan_version,
    side            text        not null,
    account_id      bigint      not null,
    full_name       text        not null,
    unit_id         bigint      not null,
    signed_at       timestamptz not null,
    primary key (plan_version_id, side),
    constraint one_person_signs_for_one_body unique (plan_version_id, account_id),
    constraint side_known check (side in ('PARTY', 'UNION'))
);
call workspace_table('plan_signature', 'select, insert', 'speaks');
call append_only('plan_signature');

-- Drafts follow each other without a word; what changes after somebody has signed says why.
alter table plan_version drop constraint a_change_has_a_reason;

create function demand_reason_after_a_signature() returns trigger language plpgsql as $$
begin
    if length(trim(new.reason)) = 0 and exists (
        select from plan_signature s
          join plan_version v on v.id = s.plan_version_id
         where v.programme_id = new.programme_id and v.year = new.year) then
        raise exception 'a plan that was signed changes for a reason' using errcode = 'check_violation',
            constraint = 'a_change_has_a_reason';
    end if;
    return new;
end $$;
create trigger reason_after_a_signature before insert on plan_version
    for each row execute function demand_reason_after_a_signature();
