-- How long data of persons are kept after their path has ended: a threshold that the bodies set themselves.
insert into rule (code, topic, value, measure, valid_from, valid_to, clause_vi, clause_en, sentence_vi, sentence_en, source, verified) values
    ('CANDIDATE_RETENTION_MONTHS', 'PLAN', 12, 'MONTHS', '2021-01-01', null,
        'Ngưỡng của chương trình', 'The programme''s own threshold',
        'Dữ liệu của người trong nguồn được xóa {0} tháng sau khi việc theo dõi kết thúc; của người đã rút lại đồng ý thì xóa ngay. Mã và số liệu ở lại.',
        'Data of candidates are erased {0} months after their path has ended, of those who withdrew consent at once. Code and figures stay.',
        'Mức ban đầu khi chưa có thỏa thuận', false);

-- A name that was found by searching was seen too.
alter table candidate_look drop constraint purpose_known;
alter table candidate_look add constraint purpose_known check (purpose in
    ('PAGE', 'LIST', 'SEARCH', 'SHEET', 'EXPORT', 'MATCH', 'STEP'));
create index candidate_ended on candidate (outcome_on)
    where erased_on is null and outcome in ('OFFICIAL', 'CLOSED', 'WITHDRAWN', 'LEFT');
