-- The time limits for requests of persons about their data, and the order of a candidate's papers.

alter table rule drop constraint topic_known;
alter table rule add constraint topic_known check (topic in ('PARTY', 'CANDIDATE', 'UNION', 'PLAN', 'PRIVACY'));
alter table rule drop constraint measure_known;
alter table rule add constraint measure_known check (measure in
    ('PERSONS', 'YEARS', 'MONTHS', 'DAYS', 'WORKING_DAYS', 'THIRDS', 'HALVES', 'PERCENT', 'PER_MILLE', 'LEVELS', 'PAPERS'));

with meaning (topic, code, measure, sentence_vi, sentence_en) as (values
    ('CANDIDATE', 'CANDIDATE_ORDER', 'PAPERS',
        'Làm theo thứ tự {0} việc: đơn xin vào Đảng, lý lịch, thẩm tra lý lịch; rồi mới đến nghị quyết và quyết định.',
        'In the order of {0} papers: application, personal history, verification; then the resolutions and the decision.'),
    ('PRIVACY', 'PRIVACY_ANSWER', 'WORKING_DAYS',
        'Trả lời yêu cầu của chủ thể dữ liệu trong {0} ngày làm việc.',
        'A request of the person is answered within {0} working days.'),
    ('PRIVACY', 'PRIVACY_SHOW', 'DAYS',
        'Cho xem, chỉnh sửa, cung cấp dữ liệu trong {0} ngày.',
        'Data are shown, corrected or provided within {0} days.'),
    ('PRIVACY', 'PRIVACY_WITHDRAW', 'DAYS',
        'Thực hiện việc rút lại đồng ý, hạn chế, phản đối trong {0} ngày.',
        'A withdrawal, restriction or objection is carried out within {0} days.'),
    ('PRIVACY', 'PRIVACY_ERASE', 'DAYS',
        'Xóa dữ liệu trong {0} ngày.',
        'Data are erased within {0} days.')
),
text_of (code, value, valid_from, valid_to, clause_vi, clause_en, verified, source) as (values
    ('CANDIDATE_ORDER', 3, '2011-01-19', '2025-06-09',
        'Điều 4 Điều lệ Đảng', 'Party Charter, Article 4', false, ''),
    ('CANDIDATE_ORDER', 3, '2025-06-09', '2026-05-19',
        'Mục 3 Hướng dẫn 06-HD/TW', 'Guidance 06-HD/TW, section 3', true, 'Ngân hàng câu hỏi công tác đảng dẫn QĐ 294, HD 06'),
    ('CANDIDATE_ORDER', 3, '2026-05-19', null,
        'Hướng dẫn 01-HD/TW (2026)', 'Guidance 01-HD/TW (2026)', false, ''),
    ('PRIVACY_SHOW', 3, '2023-07-01', '2026-01-01',
        'Nghị định 13/2023/NĐ-CP (72 giờ)', 'Decree 13/2023/NĐ-CP (72 hours)', false, ''),
    ('PRIVACY_WITHDRAW', 3, '2023-07-01', '2026-01-01',
        'Nghị định 13/2023/NĐ-CP (72 giờ)', 'Decree 13/2023/NĐ-CP (72 hours)', false, ''),
    ('PRIVACY_ERASE', 3, '2023-07-01', '2026-01-01',
        'Nghị định 13/2023/NĐ-CP (72 giờ)', 'Decree 13/2023/NĐ-CP (72 hours)', false, ''),
    ('PRIVACY_ANSWER', 2, '2026-01-01', null,
        'Điều 5 Nghị định 356/2025/NĐ-CP', 'Decree 356/2025/NĐ-CP, Article 5', true, 'Công báo: Nghị định 356/2025/NĐ-CP'),
    ('PRIVACY_SHOW', 10, '2026-01-01', null,
        'Điều 5 Nghị định 356/2025/NĐ-CP', 'Decree 356/2025/NĐ-CP, Article 5', true, 'Công báo: Nghị định 356/2025/NĐ-CP'),
    ('PRIVACY_WITHDRAW', 15, '2026-01-01', null,
        'Điều 5 Nghị định 356/2025/NĐ-CP', 'Decree 356/2025/NĐ-CP, Article 5', true, 'Công báo: Nghị định 356/2025/NĐ-CP'),
    ('PRIVACY_ERASE', 20, '2026-01-01', null,
        'Điều 5 Nghị định 356/2025/NĐ-CP', 'Decree 356/2025/NĐ-CP, Article 5', true, 'Công báo: Nghị định 356/2025/NĐ-CP')
)
insert into rule (code, topic, value, measure, valid_from, valid_to, clause_vi, clause_en, sentence_vi, sentence_en, source, verified)
select t.code, m.topic, t.value, m.measure, t.valid_from::date, t.valid_to::date, t.clause_vi, t.clause_en,
       m.sentence_vi, m.sentence_en, t.source, t.verified
  from text_of t
  join meaning m on m.code = t.code
 order by t.code, t.valid_from;
