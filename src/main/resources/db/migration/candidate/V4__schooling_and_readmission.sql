-- Rules on admission that were missing: schooling, readmission before 2026, from when membership counts, owners.

-- Some rules have no number.
alter table rule drop constraint measure_known;
alter table rule add constraint measure_known check (measure in
    ('PERSONS', 'YEARS', 'MONTHS', 'DAYS', 'WORKING_DAYS', 'THIRDS', 'HALVES', 'PERCENT', 'PER_MILLE', 'LEVELS', 'PAPERS',
     'DOCUMENTS', 'NONE'));

-- The value is the place of the least schooling that the text asks for: 1 the programme completed, 2 the diploma.
insert into rule (code, topic, value, measure, valid_from, valid_to, clause_vi, clause_en, sentence_vi, sentence_en, source, verified)
select 'CANDIDATE_SCHOOLING', 'CANDIDATE', t.value, 'NONE', t.valid_from::date, t.valid_to::date, t.clause_vi, t.clause_en,
       case t.value when 2 then 'Người vào Đảng có bằng tốt nghiệp trung học cơ sở trở lên; vùng núi, hải đảo, vùng dân tộc thiểu số có quy định riêng.'
                    else 'Người vào Đảng đã học hết chương trình trung học cơ sở; vùng núi, hải đảo, vùng dân tộc thiểu số có quy định riêng.' end,
       case t.value when 2 then 'A candidate has a lower-secondary diploma or more; there are rules apart for mountains, islands and minorities.'
                    else 'A candidate has completed lower-secondary school; there are rules apart for mountains, islands and minorities.' end,
       t.source, t.verified
  from (values
    (2, '2016-07-25', '2021-07-30', 'Mục 1.2 Quy định 29-QĐ/TW', 'Regulation 29-QĐ/TW, section 1.2', '', false),
    (2, '2021-07-30', '2025-01-20', 'Mục 1.2 Quy định 24-QĐ/TW', 'Regulation 24-QĐ/TW, section 1.2', 'danvan.vn đăng QĐ 24-QĐ/TW', true),
    (2, '2025-01-20', '2025-07-01', 'Quy định 232-QĐ/TW', 'Regulation 232-QĐ/TW', '', false),
    (2, '2025-07-01', '2026-04-08', 'Quy định 294-QĐ/TW', 'Regulation 294-QĐ/TW', '', false),
    (2, '2026-04-08', '2026-07-26', 'Quy định 20-QĐ/TW', 'Regulation 20-QĐ/TW', '', false),
    (1, '2026-07-26', null, 'Quy định 208-QĐ/TW', 'Regulation 208-QĐ/TW', 'Câu hỏi tìm hiểu Quy định 208-QĐ/TW', true)
  ) t (value, valid_from, valid_to, clause_vi, clause_en, source, verified);

-- The earlier texts were not read; their clause says so by its mark.
insert into rule (code, topic, value, measure, valid_from, valid_to, clause_vi, clause_en, sentence_vi, sentence_en, source, verified)
select r.code, r.topic, r.value, r.measure, t.valid_from::date, t.valid_to::date, 'Quy định ' || t.paper, 'Regulation ' || t.paper,
       r.sentence_vi, r.sentence_en, '', false
  from rule r,
       (values ('2016-07-25', '2021-07-30', '29-QĐ/TW'),
               ('2021-07-30', '2025-01-20', '24-QĐ/TW'),
               ('2025-01-20', '2025-07-01', '232-QĐ/TW'),
               ('2025-07-01', '2026-04-08', '294-QĐ/TW'),
               ('2026-04-08', '2026-07-26', '20-QĐ/TW')) t (valid_from, valid_to, paper)
 where r.code = 'CANDIDATE_READMISSION_MONTHS' and r.valid_from = '2026-07-26';

insert into rule (code, topic, value, measure, valid_from, valid_to, clause_vi, clause_en, sentence_vi, sentence_en, source, verified) values
    ('CANDIDATE_RECOGNITION_DATED', 'CANDIDATE', 0, 'NONE', '2026-07-26', null,
        'Quy định 208-QĐ/TW', 'Regulation 208-QĐ/TW',
        'Xét công nhận chậm thì vẫn công nhận chính thức từ ngày hết thời gian dự bị.',
        'Where the recognition is considered late, membership is still official from the end of probation.',
        'Câu hỏi tìm hiểu Quy định 208-QĐ/TW', true),
    ('CANDIDATE_PARTY_AGE', 'CANDIDATE', 0, 'NONE', '2011-01-19', null,
        'Khoản 4 Điều 5 Điều lệ Đảng', 'Party Charter, Article 5(4)',
        'Tuổi đảng tính từ ngày ghi trong quyết định kết nạp.',
        'Party age counts from the day of the admission decision.',
        'Ngân hàng câu hỏi công tác đảng dẫn QĐ 294, HD 06', true),
    ('CANDIDATE_OWNERS', 'CANDIDATE', 0, 'NONE', '2021-09-27', null,
        'Hướng dẫn 08-HD/BTCTW', 'Guidance 08-HD/BTCTW',
        'Kết nạp chủ doanh nghiệp tư nhân theo hướng dẫn riêng.',
        'Private owners are admitted by guidance of their own.',
        'dangcongsan.vn', true);
