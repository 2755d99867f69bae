-- Who introduces a person to the cell, and who has a vote there.
insert into rule (code, topic, value, measure, valid_from, valid_to, clause_vi, clause_en, sentence_vi, sentence_en, source, verified)
values
    ('CANDIDATE_YOUTH_AGE', 'CANDIDATE', 30, 'YEARS', '2011-01-19', '2021-01-01',
        'Điều 1 Luật Thanh niên số 53/2005/QH11', 'Youth Law 53/2005/QH11, Article 1',
        'Tuổi thanh niên đến {0} tuổi.', 'Youth age lasts until {0}.', '', false),
    ('CANDIDATE_YOUTH_AGE', 'CANDIDATE', 30, 'YEARS', '2021-01-01', null,
        'Điều 1 Luật Thanh niên số 57/2020/QH14', 'Youth Law 57/2020/QH14, Article 1',
        'Tuổi thanh niên đến {0} tuổi.', 'Youth age lasts until {0}.',
        'vi.wikisource.org: Luật Thanh niên 2020; ngày hiệu lực chưa đối chiếu', true),
    ('CANDIDATE_INTRODUCERS_BESIDE_YOUTH', 'CANDIDATE', 1, 'PERSONS', '2011-01-19', null,
        'Khoản 1 Điều 4 Điều lệ Đảng', 'Party Charter, Article 4(1)',
        'Nơi có tổ chức Đoàn, người trong tuổi thanh niên phải là đoàn viên, do ban chấp hành Đoàn và {0} đảng viên chính thức giới thiệu.',
        'Where there is a Youth Union, who is of youth age must be a member and is introduced by its committee and {0} official member.',
        'nghean.dcs.vn 4/8/2020 trích Điều 4', true),
    ('MEMBER_PROBATION_NO_VOTE', 'CANDIDATE', 0, 'NONE', '2011-01-19', null,
        'Điều 3 Điều lệ Đảng', 'Party Charter, Article 3',
        'Đảng viên dự bị không có quyền biểu quyết và ứng cử; chỉ tính đảng viên chính thức.',
        'Members on probation have no vote and no candidacy; only official members count.',
        'Ngân hàng câu hỏi công tác đảng dẫn QĐ 294, HD 06', true);
