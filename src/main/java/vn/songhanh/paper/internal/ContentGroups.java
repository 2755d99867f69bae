package vn.songhanh.paper.internal;

/** The three content groups of a programme, as papers head them. */
final class ContentGroups {

    static final int COUNT = 3;

    private ContentGroups() {}

    static String title(int group) {
        return switch (group) {
            case 1 -> "Tuyên truyền, vận động, giáo dục, thuyết phục";
            case 2 -> "Phát triển tổ chức, tạo nguồn, phát triển thành viên";
            default -> "Thành lập tổ chức đảng, tổ chức công đoàn";
        };
    }
}
