-- What the dossier of a recognition holds: known from a list of forms and not from the text, so it is shown and refuses nothing.
insert into rule (code, topic, value, measure, valid_from, valid_to, clause_vi, clause_en, sentence_vi, sentence_en, source, verified) values
    ('CANDIDATE_RECOGNITION_PAPERS', 'CANDIDATE', 0, 'NONE', '2011-01-19', null,
        'Danh mục hồ sơ công nhận đảng viên chính thức (mẫu 10-KNĐ đến 16-KNĐ)',
        'List of the papers of a recognition (forms 10-KNĐ to 16-KNĐ)',
        'Hồ sơ công nhận chính thức gồm giấy chứng nhận lớp đảng viên mới, bản tự kiểm điểm, các nhận xét, nghị quyết và quyết định.',
        'The dossier of a recognition holds the certificate of the class for new members, the self-review, the remarks, the resolutions and the decision.',
        'vanxuan.net: danh mục hồ sơ; văn bản và ngày bắt đầu chưa đọc', false);
