-- Organisations of several enterprises, and endings that are decided for a day to come.

create table due_ending (
    id            bigint  generated always as identity primary key,
    unit_id       bigint  not null references org_unit,
    line          text    not null,
    unit_kind     text    not null,
    unit_name     text    not null,
    unit_from     date    not null,
    enterprise_id integer not null references enterprise,
    further       boolean not null,
    event         text    not null,
    decision      text    not null,
    decided_on    date    not null,
    effective_on  date    not null,
    note          text    not null default '',
    counted_on    date
);
create index due_ending_waiting on due_ending (effective_on) where counted_on is null;
call workspace_table('due_ending', 'select, insert, update');

alter table founding_step drop constraint kind_known,
    add constraint kind_known check (kind in ('OPENED', 'SURVEY', 'CONTACT', 'ANSWER', 'BOARD', 'CONGRESS', 'DOSSIER', 'DECISION',
        'ANNOUNCEMENT', 'FOLLOW_UP', 'CLOSURE', 'ASSIGNMENT', 'ENDING', 'JOINING'));

-- Since the law of 2025 a grassroots union is of one or several enterprises, however many work there.
update rule set valid_to = '2025-07-01' where code = 'COMBINED_UNION_BELOW_WORKERS' and valid_to is null;
insert into rule (code, topic, value, measure, valid_from, clause_vi, clause_en, sentence_vi, sentence_en, source, verified) values
    ('COMBINED_UNION_BELOW_WORKERS', 'UNION', 2147483647, 'PERSONS', '2025-07-01',
        'Khoản 2 Điều 4 Luật Công đoàn số 50/2024/QH15, sửa đổi theo Luật số 97/2025/QH15',
        'Trade Union Law 50/2024/QH15, Article 4(2), as amended by Law 97/2025/QH15',
        'Công đoàn cơ sở tập hợp đoàn viên trong một hoặc nhiều doanh nghiệp, không hạn chế số lao động.',
        'A grassroots union is of members in one or several enterprises, however many work there.',
        'Toàn văn Luật 50/2024/QH15 hợp nhất', true);
