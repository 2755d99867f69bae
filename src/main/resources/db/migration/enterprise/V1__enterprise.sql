-- The register: one row per enterprise, and beside it the facts that change with time. A dated fact holds from its first
-- day until the first day on which it no longer holds; it is closed, never overwritten.

-- What a question without diacritics meets: the same folding as vn.songhanh.text.Fold. Immutable by our word, since the
-- rules file of unaccent is part of the server's version.
create function folded_name(written text) returns text language sql immutable strict parallel safe as
    $$ select public.unaccent('public.unaccent'::regdictionary, lower(written)) $$;

create table enterprise (
    id               integer generated always as identity primary key,
    code_kind        text    not null,
    code             text    not null,
    code_warning     text,
    code_confirmed   boolean not null default false,
    name             text    not null,
    name_folded      text    not null generated always as (folded_name(name)) stored,
    name_key         text    not null,
    short_name       text    not null default '',
    legal_form       text,
    ownership_sector text    not null,
    address          text    not null default '',
    vsic_version     text,
    vsic_code        text,
    registered_on    date,
    first_seen       date    not null,
    version          integer not null default 0,
    constraint one_enterprise_per_code unique (code_kind, code),
    constraint code_of_its_kind check (case code_kind
        when 'TEN_DIGITS' then code ~ '^\d{10}$'
        when 'DEPENDENT' then code ~ '^\d{10}-\d{3}$'
        when 'PERSONAL_12' then code ~ '^\d{12}$' else false end),
    constraint warning_known check (code_warning in ('CHECK_DIGIT_WRONG', 'CHECK_DIGIT_IMPOSSIBLE', 'PROVINCE_UNKNOWN')),
    constraint impossible_code_taken_on_record check (code_warning <> 'CHECK_DIGIT_IMPOSSIBLE' or code_confirmed),
    constraint named check (length(trim(name)) > 0),
    constraint sector_known check (ownership_sector in
        ('STATE', 'DOMESTIC_NON_STATE', 'FDI', 'COOPERATIVE', 'NON_PUBLIC_SERVICE_UNIT', 'HOUSEHOLD')),
    constraint industry_with_its_version check ((vsic_version is null) = (vsic_code is null))
);
create index enterprise_by_folded_name on enterprise using gin (name_folded public.gin_trgm_ops);
create index enterprise_by_name_key on enterprise (name_key);
create index enterprise_by_code on enterprise (code text_pattern_ops);
create index enterprise_in_order on enterprise (name collate "vi-VN-x-icu", id);
call workspace_table('enterprise', 'select, insert, update', 'speaks_for_body', 'speaks_for_body', 'name_folded', 'name_key');

-- Names it had before, and other ways in which lists write it.
create table enterprise_alias (
    id            bigint  generated always as identity primary key,
    enterprise_id integer not null references enterprise,
    name          text    not null,
    name_folded   text    not null generated always as (folded_name(name)) stored,
    name_key      text    not null,
    kind          text    not null,
    held_until    date,
    source        text    not null default '',
    constraint kind_known check (kind in ('FORMER', 'WRITTEN')),
    constraint former_until_a_day check ((kind = 'FORMER') = (held_until is not null)),
    constraint alias_once unique (enterprise_id, name)
);
create index enterprise_alias_by_folded_name on enterprise_alias using gin (name_folded public.gin_trgm_ops);
create index enterprise_alias_by_key on enterprise_alias (name_key);
call workspace_table('enterprise_alias', 'select, insert, update', 'speaks_for_body', 'speaks_for_body', 'name_folded', 'name_key');

-- Whether it lives, in the words of the tax administration (circular 90/2026/TT-BTC, annex I).
create table enterprise_status (
    id            bigint  generated always as identity primary key,
    enterprise_id integer not null references enterprise,
    status        text    not null,
    valid_from    date    not null,
    valid_to      date,
    constraint status_known check (status in ('00', '01', '02', '03', '04', '05', '06', '07', '09', '10')),
    constraint lasts_a_day check (valid_to is null or valid_to > valid_from),
    constraint one_status_at_a_time exclude using gist (enterprise_id with =, daterange(valid_from, valid_to) with &&)
);
-- The constraint could find the fact of a day too, but ten times slower; likewise below.
create index enterprise_status_of on enterprise_status (enterprise_id, valid_from);
call workspace_table('enterprise_status', 'select, insert, update');

-- People counted on a day; the count holds until the next one.
create table workforce_survey (
    id                   bigint  generated always as identity primary key,
    enterprise_id        integer not null references enterprise,
    surveyed_on          date    not null,
    replaced_on          date,
    workers              integer not null,
    union_members        integer not null,
    official_members     integer not null,
    probationary_members integer not null,
    source               text    not null default '',
    constraint counted_from_zero check (least(workers, union_members, official_members, probationary_members) >= 0),
    constraint replaced_later check (replaced_on is null or replaced_on > surveyed_on),
    constraint one_count_a_day unique (enterprise_id, surveyed_on)
);
call workspace_table('workforce_survey', 'select, insert, update');

-- The unit that looks after it on the Party and the union line; on the territory, the ward where it is.
create table enterprise_management (
    id            bigint  generated always as identity primary key,
    enterprise_id integer not null references enterprise,
    line          text    not null,
    unit_id       bigint  not null references org_unit,
    valid_from    date    not null,
    valid_to      date,
    constraint line_known check (line in ('PARTY', 'UNION', 'TERRITORY', 'ZONE')),
    constraint lasts_a_day check (valid_to is null or valid_to > valid_from),
    constraint one_unit_at_a_time exclude using gist (enterprise_id with =, line with =, daterange(valid_from, valid_to) with &&)
);
create index enterprise_management_of on enterprise_management (enterprise_id, line, valid_from);
create index enterprise_management_of_unit on enterprise_management (unit_id);
call workspace_table('enterprise_management', 'select, insert, update');

-- The grassroots organisation that exists in it.
create table enterprise_organisation (
    id            bigint  generated always as identity primary key,
    enterprise_id integer not null references enterprise,
    line          text    not null,
    unit_id       bigint  not null references org_unit,
    valid_from    date    not null,
    valid_to      date,
    constraint line_of_a_body check (line in ('PARTY', 'UNION')),
    constraint lasts_a_day check (valid_to is null or valid_to > valid_from),
    constraint one_organisation_at_a_time exclude using gist (enterprise_id with =, line with =, daterange(valid_from, valid_to) with &&)
);
create index enterprise_organisation_of on enterprise_organisation (enterprise_id, line, valid_from);
create index enterprise_organisation_of_unit on enterprise_organisation (unit_id);
call workspace_table('enterprise_organisation', 'select, insert, update');

-- The whole register as it stood on a day: what every list, count and page of it is read from. An enterprise that ended,
-- stopped or left its address is not active (statuses 01, 03, 04, 05, 06, 07).
create function register_on(day date) returns table (
    id integer, code_kind text, code text, name text, name_folded text, legal_form text, ownership_sector text,
    address text, vsic_version text, vsic_code text, registered_on date, status text, active boolean,
    survey_id bigint, surveyed_on date, workers integer, union_members integer, official_members integer,
    probationary_members integer, survey_source text, party_unit bigint, union_unit bigint, ward bigint, zone bigint,
    party_organisation bigint, union_organisation bigint) language sql stable as $$
    select e.id, e.code_kind, e.code,
           coalesce(n.name, e.name),
           e.name_folded, e.legal_form, e.ownership_sector, e.address, e.vsic_version, e.vsic_code, e.registered_on,
           coalesce(st.status, '00'),
           coalesce(st.status, '00') in ('00', '02', '09', '10')
               and e.first_seen <= day and coalesce(e.registered_on, e.first_seen) <= day,
           su.id, su.surveyed_on, su.workers, su.union_members, su.official_members, su.probationary_members, su.source,
           mp.unit_id, mu.unit_id, mt.unit_id, mz.unit_id, op.unit_id, ou.unit_id
      from enterprise e
      left join (select distinct on (a.enterprise_id) a.enterprise_id, a.name
                   from enterprise_alias a
                  where a.held_until > day
                  order by a.enterprise_id, a.held_until) n on n.enterprise_id = e.id
      left join enterprise_status st on st.enterprise_id = e.id
                                    and st.valid_from <= day and (st.valid_to is null or st.valid_to > day)
      left join workforce_survey su on su.enterprise_id = e.id
                                   and su.surveyed_on <= day and (su.replaced_on is null or su.replaced_on > day)
      left join enterprise_management mp on mp.enterprise_id = e.id and mp.line = 'PARTY'
                                        and mp.valid_from <= day and (mp.valid_to is null or mp.valid_to > day)
      left join enterprise_management mu on mu.enterprise_id = e.id and mu.line = 'UNION'
                                        and mu.valid_from <= day and (mu.valid_to is null or mu.valid_to > day)
      left join enterprise_management mt on mt.enterprise_id = e.id and mt.line = 'TERRITORY'
                                        and mt.valid_from <= day and (mt.valid_to is null or mt.valid_to > day)
      left join enterprise_management mz on mz.enterprise_id = e.id and mz.line = 'ZONE'
                                        and mz.valid_from <= day and (mz.valid_to is null or mz.valid_to > day)
      left join enterprise_organisation op on op.enterprise_id = e.id and op.line = 'PARTY'
                                          and op.valid_from <= day and (op.valid_to is null or op.valid_to > day)
      left join enterprise_organisation ou on ou.enterprise_id = e.id and ou.line = 'UNION'
                                          and ou.valid_from <= day and (ou.valid_to is null or ou.valid_to > day)
$$;

-- Whether an enterprise meets a condition: the one predicate behind each count of the register and behind its list.
create function register_meets(
    condition text, party bigint, union_there bigint, workers integer, official_members integer, union_from integer,
    party_from integer) returns boolean language sql immutable as $$
    select case condition
           when 'ALL' then true
           when 'PARTY_AND_UNION' then party is not null and union_there is not null
           when 'PARTY_ONLY' then party is not null and union_there is null
           when 'UNION_ONLY' then party is null and union_there is not null
           when 'NEITHER' then party is null and union_there is null
           when 'READY_FOR_PARTY' then party is null and official_members >= party_from
           when 'ONE_OR_TWO_MEMBERS' then party is null and official_members between 1 and party_from - 1
           when 'READY_FOR_UNION' then union_there is null and workers >= union_from
           when 'LARGE' then workers >= union_from
           when 'LARGE_WITH_UNION' then workers >= union_from and union_there is not null
           end
$$;
