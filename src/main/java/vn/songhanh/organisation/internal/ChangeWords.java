package vn.songhanh.organisation.internal;

import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.text.Words;

/** What one does to a unit, as a command; {@link UnitEvent.Kind} says what was done. */
final class ChangeWords {

    private ChangeWords() {}

    static Words of(UnitEvent.Kind change) {
        return switch (change) {
            case FOUND -> Words.of("Thành lập đơn vị trực thuộc", "Found a unit below");
            case RENAME -> Words.of("Đổi tên, đổi mã", "Rename, give another code");
            case TRANSFER -> Words.of("Chuyển về cấp trên khác", "Transfer to another unit above");
            case MERGE -> Words.of("Sáp nhập, hợp nhất", "Merge");
            case SPLIT -> Words.of("Chia tách", "Split");
            case UPGRADE -> Words.of("Nâng cấp, chuyển loại hình", "Upgrade to another kind");
            case DOWNGRADE -> Words.of("Hạ cấp tổ chức đảng", "Downgrade a Party organisation");
            case SUSPEND -> Words.of("Tạm ngừng hoạt động", "Suspend");
            case RESUME -> Words.of("Hoạt động trở lại", "Resume");
            case DISSOLVE -> Words.of("Kết thúc hoạt động", "Dissolve");
        };
    }
}
