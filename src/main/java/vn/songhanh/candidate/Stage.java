package vn.songhanh.candidate;

import vn.songhanh.text.Words;

/** Where a person stands. The union side sees the first two and how it ended, never what lies between. */
public enum Stage {
    REGISTERED(Words.of("Đã ghi tên", "Registered")),
    INTRODUCED(Words.of("Đã giới thiệu", "Introduced")),
    IN_POOL(Words.of("Trong nguồn", "In the pool")),
    IN_CLASS(Words.of("Đang học lớp nhận thức", "In the awareness class")),
    CERTIFIED(Words.of("Có giấy chứng nhận", "Certified")),
    DOSSIER(Words.of("Lập hồ sơ", "Dossier")),
    VERIFIED(Words.of("Đã thẩm tra", "Verified")),
    CELL_RESOLVED(Words.of("Chi bộ đã xét", "Cell has resolved")),
    COMMITTEE_RESOLVED(Words.of("Đảng ủy đã xét", "Committee has resolved")),
    ADMITTED(Words.of("Có quyết định kết nạp", "Admission decided")),
    PROBATION(Words.of("Đảng viên dự bị", "On probation")),
    OFFICIAL(Words.of("Đảng viên chính thức", "Official member")),
    WITHDRAWN(Words.of("Đã rút đồng ý", "Consent withdrawn")),
    LEFT(Words.of("Thôi việc", "Left the enterprise")),
    EXPIRED(Words.of("Hết thời hạn", "Expired")),
    REJECTED(Words.of("Không kết nạp", "Not admitted")),
    STRUCK_OFF(Words.of("Xóa tên", "Struck off")),
    CLOSED(Words.of("Không tiếp tục", "Not continued"));

    private final Words words;

    Stage(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /** Nothing more is to come. */
    public boolean ended() {
        return ordinal() >= OFFICIAL.ordinal();
    }

    /** What both bodies may know of it. */
    public Stage outcome(boolean introduced) {
        return switch (this) {
            case REGISTERED, INTRODUCED, OFFICIAL, WITHDRAWN, LEFT -> this;
            case IN_POOL, IN_CLASS, CERTIFIED, DOSSIER, VERIFIED, CELL_RESOLVED, COMMITTEE_RESOLVED ->
                introduced ? INTRODUCED : REGISTERED;
            case ADMITTED, PROBATION -> ADMITTED;
            case EXPIRED, REJECTED, STRUCK_OFF, CLOSED -> CLOSED;
        };
    }
}
