package vn.songhanh.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.songhanh.document.Profile.Annexes;
import vn.songhanh.document.Profile.Back;
import vn.songhanh.document.Profile.Family;
import vn.songhanh.document.Profile.Head;
import vn.songhanh.document.Profile.Leading;
import vn.songhanh.document.Profile.Lettering;
import vn.songhanh.document.Profile.Level;
import vn.songhanh.document.Profile.Level.Count;
import vn.songhanh.document.Profile.Number;
import vn.songhanh.document.Profile.Page;
import vn.songhanh.document.Profile.Recipients;
import vn.songhanh.document.Profile.Series;
import vn.songhanh.document.Profile.Signing;
import vn.songhanh.document.Profile.Text;
import vn.songhanh.document.Profile.Title;
import vn.songhanh.document.Profile.Under;
import vn.songhanh.document.Profile.Wording;

/** The profiles there are, and from which day each is in force. A new rule is a new row here. */
public final class Profiles {
    /** NĐ 30/2020 draws the short lines a third to a half as wide as the text over them. */
    private static final double SHORT_RULE = 0.4;

    /** The Party's documents after HD 36-HD/VPTW of 3/4/2018. */
    public static final Profile PARTY_HD36_2018 =
            party("PARTY_HD36_2018", LocalDate.of(2018, 4, 3), "HD 36-HD/VPTW, 3/4/2018", Map.of());

    /** The Party's documents after HD 05-HD/VPTW of 27/5/2026: the numbers of HD 36, and one spelling of {@code Đảng ủy}. */
    public static final Profile PARTY_HD05_2026 = party(
            "PARTY_HD05_2026",
            LocalDate.of(2026, 5, 27),
            "QĐ 399-QĐ/TW, 9/1/2026; HD 05-HD/VPTW, 27/5/2026",
            Map.of("uỷ", "ủy", "Uỷ", "Ủy", "UỶ", "ỦY"));

    /** Administrative documents, and those of the unions, after decree 30/2020/NĐ-CP, annex I. */
    public static final Profile ADMIN_ND30_2020 = new Profile(
            "ADMIN_ND30_2020",
            Family.ADMINISTRATIVE,
            LocalDate.of(2020, 3, 5),
            "NĐ 30/2020/NĐ-CP, 5/3/2020, phụ lục I",
            new Page(20, 20, 30, 15, 10, upright(14), Back.ALIKE),
            administrativeHead(),
            administrativeTitle(),
            administrativeText(),
            administrativeLevels(),
            administrativeSigning(),
            new Recipients("Nơi nhận:", upright(12).inBold().inItalic(), upright(11), ";"),
            new Annexes("Phụ lục", Count.ROMAN, upright(14).inBold()),
            Series.CALENDAR_YEAR);

    private static final List<Profile> ALL = List.of(PARTY_HD36_2018, PARTY_HD05_2026, ADMIN_ND30_2020);

    private Profiles() {}

    /**
     * The profile in force for documents of that day.
     *
     * @throws IllegalArgumentException for a day before the first profile of the family
     */
    public static Profile inForce(Family family, LocalDate date) {
        return ALL.stream()
                .filter(profile -> profile.family() == family)
                .filter(profile -> !profile.inForce().isAfter(date))
                .max(Comparator.comparing(Profile::inForce))
                .orElseThrow(
                        () -> new IllegalArgumentException("No document profile of %s on %s".formatted(family, date)));
    }

    /** All there are, by the day from which they are in force within their family. */
    public static List<Profile> all() {
        return ALL;
    }

    /** The profile that a kept document names, if there is one of that name. */
    public static Optional<Profile> named(String code) {
        return ALL.stream().filter(profile -> profile.code().equals(code)).findFirst();
    }

    private static Profile party(String code, LocalDate inForce, String source, Map<String, String> spelling) {
        return new Profile(
                code,
                Family.PARTY,
                inForce,
                source,
                new Page(20, 20, 30, 15, 10, upright(14), Back.MAY_BE_MIRRORED),
                partyHead(),
                partyTitle(),
                partyText(spelling),
                partyLevels(),
                partySigning(),
                new Recipients("Nơi nhận:", upright(14).inUnderline(), upright(12), ","),
                new Annexes("Phụ lục", Count.DECIMAL, upright(14).inBold()),
                Series.TERM);
    }

    private static Head partyHead() {
        return new Head(
                new Wording("Đảng Cộng sản Việt Nam", upright(15).inBold().inCapitals()),
                Optional.empty(),
                new Under.Rule(1),
                upright(14).inCapitals(),
                upright(14).inBold().inCapitals(),
                new Under.Words("*"),
                new Number(upright(14), "Số {number}-{type}/{bodies}", "Số {number}-{type}/{bodies}"),
                upright(14).inItalic());
    }

    private static Title partyTitle() {
        return new Title(
                upright(16).inBold().inCapitals(),
                upright(15).inBold(),
                new Under.Words("-----"),
                upright(12).inItalic(),
                "về việc ");
    }

    private static Text partyText(Map<String, String> spelling) {
        return new Text(upright(14), new Leading.Exactly(18), 10, 6, upright(14), "- ", upright(12), ".", spelling);
    }

    private static List<Level> partyLevels() {
        return List.of(
                new Level(Count.ROMAN, "-", upright(14).inBold().inCapitals()),
                new Level(Count.DECIMAL, ".", upright(14).inBold()),
                new Level(Count.LETTER, ")", upright(14).inBold().inItalic()),
                new Level(Count.NONE, "-", upright(14).inItalic()));
    }

    private static Signing partySigning() {
        return new Signing(
                "T/M",
                "K/T",
                "T/L",
                "Q.",
                false,
                upright(14).inBold().inCapitals(),
                upright(14).inCapitals(),
                upright(14).inBold());
    }

    private static Head administrativeHead() {
        return new Head(
                new Wording(
                        "Cộng hòa xã hội chủ nghĩa Việt Nam",
                        upright(12).inBold().inCapitals()),
                Optional.of(
                        new Wording("Độc lập - Tự do - Hạnh phúc", upright(13).inBold())),
                new Under.Rule(1),
                upright(12).inCapitals(),
                upright(12).inBold().inCapitals(),
                new Under.Rule(SHORT_RULE),
                new Number(upright(13), "Số: {number}/{type}-{bodies}", "Số: {number}/{bodies}{unit}"),
                upright(13).inItalic());
    }

    private static Title administrativeTitle() {
        return new Title(
                upright(14).inBold().inCapitals(),
                upright(14).inBold(),
                new Under.Rule(SHORT_RULE),
                upright(12),
                "V/v ");
    }

    private static Text administrativeText() {
        return new Text(
                upright(14), new Leading.Times(1.15), 10, 6, upright(14).inItalic(), "", upright(12), "./.", Map.of());
    }

    private static List<Level> administrativeLevels() {
        return List.of(
                new Level(Count.ROMAN, ".", upright(14).inBold().inCapitals()),
                new Level(Count.DECIMAL, ".", upright(14).inBold()),
                new Level(Count.LETTER, ")", upright(14)),
                new Level(Count.NONE, "-", upright(14)));
    }

    private static Signing administrativeSigning() {
        return new Signing(
                "TM.",
                "KT.",
                "TL.",
                "Q.",
                true,
                upright(14).inBold().inCapitals(),
                upright(14).inBold().inCapitals(),
                upright(14).inBold());
    }

    private static Lettering upright(double size) {
        return Lettering.upright(size);
    }
}
