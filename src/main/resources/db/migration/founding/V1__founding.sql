-- One case per enterprise and objective, and its story. The case says where it stands; the story says how it came there
-- and is never changed. No person of the enterprise is named in either.

create table founding_case (
    id             bigint  generated always as identity primary key,
    enterprise_id  integer not null references enterprise,
    objective      text    not null,
    state          text    not null,
    state_since    date    not null,
    opened_on      date    not null,
    surveyed_on    date,
    contacted_on   date,
    answered_on    date,
    consented_on   date,
    reason         text,
    deferred_until date,
    dossier_on     date,
    decided_on     date,
    decision       text,
    members        integer,
    organisation   bigint references org_unit,
    announced_on   date,
    version        integer not null default 0,
    constraint objective_known check (objective in ('UNION', 'PARTY')),
    constraint state_known check (state in ('LISTED', 'ELIGIBLE', 'NOT_YET', 'CONTACTED', 'CONSENT', 'REFUSED', 'DEFERRED',
        'DOSSIER', 'DECIDED', 'ANNOUNCED', 'FOLLOW_UP')),
    constraint refused_with_a_reason check (state <> 'REFUSED' or reason is not null),
    constraint deferred_until_later check (state <> 'DEFERRED' or deferred_until > answered_on),
    constraint decided_with_all_of_it check (state not in ('DECIDED', 'ANNOUNCED', 'FOLLOW_UP')
        or (decided_on is not null and decision is not null and members > 0 and organisation is not null)),
    constraint decided_after_the_dossier check (decided_on >= dossier_on),
    constraint announced_after_the_decision check (announced_on >= decided_on)
);
-- A case that has led to an organisation is over; should the organisation end one day, another may begin.
create unique index one_open_case on founding_case (enterprise_id, objective)
    where state not in ('DECIDED', 'ANNOUNCED', 'FOLLOW_UP');
create index founding_case_of_enterprise on founding_case (enterprise_id);
create index founding_case_by_state on founding_case (objective, state, state_since desc);
call workspace_table('founding_case', 'select, insert, update');

-- What happened, in the order in which it was told.
create table founding_step (
    id           bigint      generated always as identity primary key,
    case_id      bigint      not null references founding_case,
    version      integer     not null,
    kind         text        not null,
    happened_on  date        not null,
    words_vi     text        not null,
    words_en     text        not null,
    note         text        not null default '',
    side         text        not null,
    account_id   bigint      not null,
    told_by      text        not null,
    told_at      timestamptz not null,
    entry_id     bigint      references entry,
    constraint kind_known check (kind in ('OPENED', 'SURVEY', 'CONTACT', 'ANSWER', 'DOSSIER', 'DECISION', 'ANNOUNCEMENT', 'FOLLOW_UP')),
    constraint side_known check (side in ('PARTY', 'UNION'))
);
create index founding_step_of_case on founding_step (case_id, happened_on);
call workspace_table('founding_step', 'select, insert');
call append_only('founding_step');

-- What a founding dossier holds, by objective. `required` ones must be there before a decision.
create table dossier_item (
    code      text    primary key,
    objective text    not null,
    place     integer not null,
    required  boolean not null,
    words_vi  text    not null,
    words_en  text    not null,
    constraint objective_known check (objective in ('UNION', 'PARTY'))
);
call workspace_table('dossier_item', 'select', 'speaks_inside', 'speaks_for_house');

-- Whether an item is there and where the paper lies; never what it says.
create table dossier_part (
    id      bigint  generated always as identity primary key,
    case_id bigint  not null references founding_case,
    item    text    not null references dossier_item,
    present boolean not null,
    kept_at text    not null default '',
    constraint item_once unique (case_id, item)
);
call workspace_table('dossier_part', 'select, insert, update');

-- Union: what the superior union is used to ask for (Charter XII art. 14, guidance 03/HD-TLĐ, practice notes). Party:
-- practice of organisation boards. Both may be changed by an administrator of the installation.
insert into dossier_item (code, objective, place, required, words_vi, words_en) values
    ('UNION_REQUEST', 'UNION', 1, true,
        'Đề nghị công nhận công đoàn cơ sở, đoàn viên và ban chấp hành', 'Request to recognise the union, its members and committee'),
    ('UNION_MINUTES', 'UNION', 2, true, 'Biên bản đại hội thành lập', 'Minutes of the founding congress'),
    ('UNION_APPLICATIONS', 'UNION', 3, true,
        'Đơn gia nhập công đoàn của người lao động', 'Workers’ applications to join the union'),
    ('UNION_WORKER_LIST', 'UNION', 4, true, 'Danh sách người lao động, đoàn viên', 'List of workers and members'),
    ('UNION_NOMINEES', 'UNION', 5, true, 'Danh sách trích ngang ban chấp hành', 'Short particulars of the committee'),
    ('UNION_REGISTRATION', 'UNION', 6, false,
        'Bản sao giấy chứng nhận đăng ký doanh nghiệp', 'Copy of the registration certificate'),
    ('PARTY_REQUEST', 'PARTY', 1, true,
        'Tờ trình của ban tổ chức cấp ủy cấp trên', 'Request of the superior committee’s organisation board'),
    ('PARTY_MEMBER_LIST', 'PARTY', 2, true, 'Danh sách đảng viên', 'List of Party members'),
    ('PARTY_OWNER_CONSENT', 'PARTY', 3, true,
        'Biên bản làm việc, thống nhất với chủ doanh nghiệp', 'Minutes of the meeting and consent of the owner'),
    ('PARTY_TRANSFERS', 'PARTY', 4, true,
        'Giấy tờ chuyển sinh hoạt đảng, giải thể chi bộ cũ (nếu có)', 'Transfer papers; dissolution of former cells, if any'),
    ('PARTY_COMMITTEE', 'PARTY', 5, true, 'Dự kiến cấp ủy lâm thời', 'Proposed provisional committee'),
    ('PARTY_REGISTRATION', 'PARTY', 6, false,
        'Bản sao giấy chứng nhận đăng ký doanh nghiệp', 'Copy of the registration certificate');
