-- Rules without a number, which officers are told of, and what a founding dossier holds.
alter table rule drop constraint measure_known;
alter table rule add constraint measure_known check (measure in
    ('PERSONS', 'YEARS', 'MONTHS', 'DAYS', 'WORKING_DAYS', 'THIRDS', 'HALVES', 'PERCENT', 'PER_MILLE', 'LEVELS', 'PAPERS',
     'DOCUMENTS', 'NONE'));

insert into rule (code, topic, value, measure, valid_from, valid_to, clause_vi, clause_en, sentence_vi, sentence_en, source, verified) values
    ('PARTY_ENTERPRISE_DUTY', 'PARTY', 0, 'NONE', '2014-12-10', null,
        'Điều 3 Nghị định 98/2014/NĐ-CP', 'Decree 98/2014/NĐ-CP, Article 3',
        'Doanh nghiệp tôn trọng, tạo điều kiện cho việc thành lập và hoạt động của tổ chức đảng, không được cản trở.',
        'The enterprise respects a Party organisation, creates the conditions for founding it and its work, and may not obstruct it.',
        'thuvienphapluat.vn tóm tắt Nghị định 98/2014', true),
    ('PARTY_DOSSIER_PAPERS', 'PARTY', 5, 'DOCUMENTS', '2011-01-19', null,
        'Thông lệ của ban tổ chức cấp ủy', 'Practice of organisation boards',
        'Hồ sơ thành lập tổ chức đảng có đủ {0} loại giấy tờ bắt buộc trước khi có quyết định.',
        'The dossier of a Party organisation holds {0} required papers before it is decided on.',
        '', false),
    ('UNION_DOSSIER_PAPERS', 'UNION', 5, 'DOCUMENTS', '2020-02-03', null,
        'Hướng dẫn nghiệp vụ thành lập công đoàn cơ sở', 'Union guidance on founding grassroots unions',
        'Hồ sơ đề nghị công nhận công đoàn có đủ {0} loại giấy tờ bắt buộc trước khi có quyết định.',
        'The dossier of a union holds {0} required papers before it is decided on.',
        'Ghi chép nghiệp vụ năm 2021; ngày bắt đầu chưa đối chiếu', true),
    ('UNION_OFFICERS_MOBILISE', 'UNION', 0, 'NONE', '2025-07-01', null,
        'Khoản 2 Điều 19 Luật Công đoàn số 50/2024/QH15', 'Trade Union Law 50/2024/QH15, Article 19(2)',
        'Công đoàn cấp trên có quyền và trách nhiệm cử cán bộ đến doanh nghiệp vận động người lao động thành lập, gia nhập công đoàn.',
        'The superior union has the right and the duty to send officers into enterprises to win workers for a union.',
        'Toàn văn Luật 50/2024/QH15 hợp nhất', true),
    ('UNION_OBSTRUCTION_PROHIBITED', 'UNION', 0, 'NONE', '2022-01-17', null,
        'Điều 35 Nghị định 12/2022/NĐ-CP', 'Decree 12/2022/NĐ-CP, Article 35',
        'Người sử dụng lao động không được cản trở việc thành lập, gia nhập và hoạt động công đoàn; vi phạm thì bị xử phạt.',
        'An employer may not obstruct the founding of, joining or work of a union; who does is fined.',
        'Bài báo về Nghị định 12/2022; ngày hiệu lực chưa đối chiếu', true),
    ('UNION_WORKERS_ORGANISATION_JOINS', 'UNION', 0, 'NONE', '2025-07-01', null,
        'Điều 6 Luật Công đoàn số 50/2024/QH15', 'Trade Union Law 50/2024/QH15, Article 6',
        'Tổ chức của người lao động tại doanh nghiệp được gia nhập Công đoàn Việt Nam.',
        'A workers'' organisation of an enterprise may join the Việt Nam Trade Unions.',
        'Bài của hãng luật về Luật 50/2024', true);
