package vn.songhanh.enterprise;

import vn.songhanh.text.Option;
import vn.songhanh.text.Words;

/** Who owns it; not the same as its legal form. A programme's scope is a set of sectors (NQ 28-NQ/TU, NĐ 98/2014 Đ.2). */
public enum OwnershipSector implements Option {
    STATE(Words.of("Nhà nước (trên 50 % vốn)", "State (over 50 %)")),
    DOMESTIC_NON_STATE(Words.of("Ngoài nhà nước trong nước", "Domestic non-state")),
    FDI(Words.of("Có vốn đầu tư nước ngoài", "Foreign-invested")),
    COOPERATIVE(Words.of("Hợp tác xã", "Cooperative")),
    NON_PUBLIC_SERVICE_UNIT(Words.of("Đơn vị sự nghiệp ngoài công lập", "Non-public service unit")),
    HOUSEHOLD(Words.of("Hộ kinh doanh", "Household business"));

    private final Words words;

    OwnershipSector(Words words) {
        this.words = words;
    }

    @Override
    public Words words() {
        return words;
    }
}
