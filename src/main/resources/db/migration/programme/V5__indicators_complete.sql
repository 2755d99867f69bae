-- The second figures of indicators that have two, and what both bodies agree to count otherwise from a year on.

update indicator set measure = 'RATIO', reads = '{3.14a,3.14b}', kind = 'RATIO', unit_vi = '%', unit_en = '%',
       rule_vi = 'Chỉ tiêu 3.14a chia chỉ tiêu 3.14b, theo xếp loại hằng năm.',
       rule_en = 'Indicator 3.14a divided by 3.14b, by the yearly classification.'
 where code = '3.14';
update indicator set measure = 'RATIO', reads = '{3.15a,3.15b}', kind = 'RATIO', unit_vi = '%', unit_en = '%',
       name_vi = 'CĐCS hoàn thành tốt nhiệm vụ trở lên', name_en = 'Unions rated good or better',
       rule_vi = 'Chỉ tiêu 3.15a chia chỉ tiêu 3.15b, theo xếp loại hằng năm.',
       rule_en = 'Indicator 3.15a divided by 3.15b, by the yearly classification.'
 where code = '3.15';
-- Room between the numbers, for what comes in between.
update indicator set position = position * 10;

insert into indicator (position, code, content_group, name_vi, name_en, unit_vi, unit_en, kind, owner, measure, reads, core, rule_vi, rule_en) values
(1095, '1.09b', 1, 'Học viên các lớp tập huấn', 'Attendance of training classes', 'lượt', 'attendances', 'FLOW', 'JOINT', 'SUM', '{TRAINING_ATTENDANCE}', false,
 'Cộng số lượt học viên dự; không cộng thành số người.', 'Sum of attendances; never read as a number of persons.'),
(2065, '2.06b', 2, 'Hồ sơ xem xét quá 12 tháng', 'Dossiers open for more than 12 months', 'hồ sơ', 'dossiers', 'STOCK', 'PARTY', 'BALANCE', '{DOSSIER_OVERDUE}', false,
 'Hồ sơ đang mở tại ngày chốt, mở trước đó hơn 12 tháng.', 'Open at the cut-off and opened more than 12 months before.'),
(2133, '2.12a', 2, 'Người được giới thiệu trong kỳ nay đã kết nạp', 'Introduced in the period and admitted since', 'người', 'persons', 'FLOW', 'JOINT', 'SUM', '{INTRODUCED_ADMITTED}', false,
 'Theo ngày giới thiệu, bất kể ngày kết nạp; tử số của chỉ tiêu 2.12b.', 'By the day of introduction, whenever admitted; the part of indicator 2.12b.'),
(2136, '2.12b', 2, 'Tỷ lệ kết nạp của lớp người được giới thiệu trong kỳ', 'Admitted of those introduced in the period', '%', '%', 'RATIO', 'JOINT', 'RATIO', '{2.12a,2.01}', false,
 'Chỉ tiêu 2.12a chia chỉ tiêu 2.01: theo dõi cùng một lớp người.', 'Indicator 2.12a divided by 2.01: the same persons followed.'),
(2175, '2.16b', 2, 'Đảng viên chuyển đi', 'Party members moved out', 'người', 'persons', 'FLOW', 'PARTY', 'SUM', '{MEMBER_MOVED_OUT}', false,
 'Theo ngày chuyển sinh hoạt có hiệu lực.', 'By the effective date of the transfer.'),
(3223, '3.14a', 3, '– tổ chức đảng hoàn thành tốt trở lên', '– Party organisations rated good or better', 'tổ chức', 'organisations', 'STOCK', 'PARTY', 'BALANCE', '{PARTY_RATED_GOOD}', false,
 'Tử số của chỉ tiêu 3.14.', 'The part of indicator 3.14.'),
(3226, '3.14b', 3, '– tổ chức đảng được xếp loại', '– Party organisations rated', 'tổ chức', 'organisations', 'STOCK', 'PARTY', 'BALANCE', '{PARTY_RATED}', false,
 'Mẫu số của chỉ tiêu 3.14.', 'The whole of indicator 3.14.'),
(3231, '3.15a', 3, '– CĐCS hoàn thành tốt trở lên', '– unions rated good or better', 'CĐCS', 'unions', 'STOCK', 'UNION', 'BALANCE', '{UNION_RATED_GOOD}', false,
 'Tử số của chỉ tiêu 3.15.', 'The part of indicator 3.15.'),
(3232, '3.15b', 3, '– CĐCS được xếp loại', '– unions rated', 'CĐCS', 'unions', 'STOCK', 'UNION', 'BALANCE', '{UNION_RATED}', false,
 'Mẫu số của chỉ tiêu 3.15.', 'The whole of indicator 3.15.'),
(3233, '3.15c', 3, 'CĐCS có thỏa ước lao động tập thể loại A', 'Unions with a collective agreement of class A', 'CĐCS', 'unions', 'STOCK', 'UNION', 'BALANCE', '{COLLECTIVE_AGREEMENT}', false,
 'Thỏa ước còn hiệu lực tại ngày chốt, xếp loại A.', 'Agreements in force at the cut-off, of class A.'),
(3234, '3.15d', 3, 'Tỷ lệ CĐCS có thỏa ước loại A', 'Share of unions with an agreement of class A', '%', '%', 'RATIO', 'UNION', 'RATIO', '{3.15c,3.11b}', false,
 'Chỉ tiêu 3.15c chia chỉ tiêu 3.11b.', 'Indicator 3.15c divided by 3.11b.');

-- What a programme counts otherwise from the first day of a year on. The years before keep what they had.
create table indicator_change (
    id             bigint      generated always as identity primary key,
    programme_id   bigint      not null references programme,
    indicator_code text        not null references indicator,
    valid_from     date        not null,
    shown          boolean     not null,
    rule_vi        text        not null,
    rule_en        text        not null,
    measure        text        not null,
    reason         text        not null,
    made_at        timestamptz not null,
    made_by        bigint,
    made_name      text        not null default '',
    side           text,
    constraint measure_known check (measure in ('SUM', 'DISTINCT', 'BALANCE', 'CHANGE', 'LEVEL', 'RATIO')),
    constraint begins_with_a_year check (extract(month from valid_from) = 1 and extract(day from valid_from) = 1),
    constraint has_a_reason check (length(trim(reason)) > 0)
);
create index indicator_change_of_programme on indicator_change (programme_id, valid_from);
call workspace_table('indicator_change', 'select, insert', 'speaks');
call append_only('indicator_change');
comment on column indicator_change.shown is 'whether reports, plans and reviews show the indicator';
comment on column indicator_change.measure is 'a flow is summed by what happened or counted by distinct enterprises; all others keep theirs';
