package vn.songhanh.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.songhanh.document.Profile.Annexes;
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

    /** The Party's documents after HD 36-HD/VPTW of 3/4/2018. */
    public static final Profile PARTY_HD36_2018 = new Profile(
            "PARTY_HD36_2018",
            Family.PARTY,
            LocalDate.of(2018, 4, 3),
            "HD 36-HD/VPTW, 3/4/2018",
            new Page(20, 20, 30, 15, 10, upright(14)),
            partyHead(),
            partyTitle(),
            partyText(),
            partyLevels(),
            partySigning(),
            new Recipients("Nơi nhận:", upright(14).inUnderline(), upright(12), ","),
            new Annexes("Phụ lục", Count.DECIMAL, upright(14).inBold()),
            Series.TERM);

    private static final List<Profile> ALL = List.of(PARTY_HD36_2018);

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

    /** The profile that a kept document names, if there is one of that name. */
    public static Optional<Profile> named(String code) {
        return ALL.stream().filter(profile -> profile.code().equals(code)).findFirst();
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
                "");
    }

    private static Text partyText() {
        return new Text(upright(14), new Leading.Exactly(18), 10, 6, upright(14), "- ", upright(12), ".");
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
                false,
                upright(14).inBold().inCapitals(),
                upright(14).inCapitals(),
                upright(14).inBold());
    }

    private static Lettering upright(double size) {
        return Lettering.upright(size);
    }
}
