package vn.songhanh.rulebook.internal;

import vn.songhanh.text.Words;

/** What a rule is about: the headings of the page of rules, in this order. */
enum Topic {
    UNION(Words.of("Công đoàn cơ sở", "Grassroots unions")),
    PARTY(Words.of("Tổ chức đảng trong doanh nghiệp", "Party organisations in enterprises")),
    CANDIDATE(Words.of("Kết nạp đảng viên", "Admission to the Party")),
    PRIVACY(Words.of("Quyền của người có dữ liệu", "Rights of persons about their data")),
    PLAN(Words.of("Mục tiêu và ngưỡng do hai bên đặt", "Aims and thresholds that the two bodies set"));

    private final Words words;

    Topic(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }
}
