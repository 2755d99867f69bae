package vn.songhanh.paper;

import java.util.Optional;
import vn.songhanh.access.UnitId;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Signature.Authority;

/**
 * What stands at the head and foot of a unit's papers.
 *
 * @param name of the unit on the paper's date
 * @param superior the body above it, printed over its name when it issues alone; may be empty
 * @param code the abbreviation in the symbol, such as {@code ĐUK}
 * @param collective the body that decides, such as {@code Ban Thường vụ}
 * @param headPost its head's post, such as {@code Bí thư}
 * @param draftingUnit the office in the symbol of a union's letters ({@code 12/LĐLĐ-ToC}); may be empty
 * @param archive the last line of the recipients, such as {@code Lưu Văn phòng Đảng ủy}
 * @param bothSides its papers are printed on both sides of the sheets
 * @param version 0 while it is the one that the trees and the agreement tell
 */
public record Letterhead(
        UnitId unit,
        String name,
        String superior,
        String code,
        String collective,
        String headPost,
        String draftingUnit,
        String archive,
        boolean bothSides,
        int version) {

    /** The same, to be written over that version. */
    public Letterhead over(int seen) {
        return new Letterhead(unit, name, superior, code, collective, headPost, draftingUnit, archive, bothSides, seen);
    }

    /** The form on its sheets: a rule may mirror the margins of those printed on both sides. */
    public Profile on(Profile form) {
        return bothSides ? form.onBothSides() : form;
    }

    public OfficialDocument.Body body() {
        return new OfficialDocument.Body(Optional.of(superior).filter(above -> !above.isBlank()), name, code);
    }

    public Authority authority() {
        return new Authority.Collective(collective, headPost);
    }
}
