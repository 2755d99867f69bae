-- The order in which a union comes to be (U4): it was held to without a text being named.
insert into rule (code, topic, value, measure, valid_from, valid_to, clause_vi, clause_en, sentence_vi, sentence_en, source, verified) values
    ('UNION_PROCEDURE', 'UNION', 0, 'NONE', '2020-02-03', '2023-12-03',
        'Khoản 1 Điều 14 Điều lệ Công đoàn Việt Nam khóa XII', 'Charter of the Việt Nam Trade Unions, term XII, Article 14(1)',
        'Ban vận động được lập trước; khi đủ điều kiện thì đại hội thành lập, rồi đề nghị công đoàn cấp trên công nhận; ban chấp hành hoạt động từ ngày có quyết định công nhận.',
        'The mobilisation board comes first; when enough have joined the founding congress meets and asks the superior union for recognition; the committee works from the day of the recognition.',
        'thuvienphapluat.vn trích Điều 14', true),
    ('UNION_PROCEDURE', 'UNION', 0, 'NONE', '2023-12-03', null,
        'Điều lệ Công đoàn Việt Nam khóa XIII', 'Charter of the Việt Nam Trade Unions, term XIII',
        'Ban vận động được lập trước; khi đủ điều kiện thì đại hội thành lập, rồi đề nghị công đoàn cấp trên công nhận; ban chấp hành hoạt động từ ngày có quyết định công nhận.',
        'The mobilisation board comes first; when enough have joined the founding congress meets and asks the superior union for recognition; the committee works from the day of the recognition.',
        '', false);
