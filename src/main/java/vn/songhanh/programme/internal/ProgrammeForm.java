package vn.songhanh.programme.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;

/**
 * What the browser sends of an agreement.
 *
 * @param bases the legal bases, one a line; {@code basesEn} has them in the same order
 * @param partySince from which day another organisation holds the Party side; only for a change
 * @param version the state of the programme that stood on the form; empty for a new one
 */
public record ProgrammeForm(
        @Nullable String code,
        @Nullable String titleVi,
        @Nullable String titleEn,
        @Nullable String aimVi,
        @Nullable String aimEn,
        @Nullable String number,
        @Nullable String signedOn,
        @Nullable String from,
        @Nullable String to,
        @Nullable String partyUnit,
        @Nullable String unionUnit,
        @Nullable String partySince,
        @Nullable String unionSince,
        @Nullable List<String> sector,
        @Nullable String bases,
        @Nullable String basesEn,
        @Nullable String version) {

    static ProgrammeForm empty(List<String> sectors) {
        return new ProgrammeForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, sectors, null, null,
                null);
    }

    static ProgrammeForm of(Programme programme, int version, @Nullable UnitId party, @Nullable UnitId union) {
        return new ProgrammeForm(
                programme.code(),
                programme.title().vi(),
                programme.title().en(),
                programme.aim().vi(),
                programme.aim().en(),
                programme.number(),
                programme.signedOn().toString(),
                programme.term().first().toString(),
                programme.term().last().toString(),
                party == null ? "" : party.toString(),
                union == null ? "" : union.toString(),
                "",
                "",
                programme.scope().stream().map(Enum::name).sorted().toList(),
                programme.bases().stream().map(Words::vi).collect(Collectors.joining("\n")),
                programme.bases().stream().map(Words::en).collect(Collectors.joining("\n")),
                Integer.toString(version));
    }

    /** The same over a newer state: sending it once more overwrites knowingly. */
    ProgrammeForm over(int current) {
        return new ProgrammeForm(
                code,
                titleVi,
                titleEn,
                aimVi,
                aimEn,
                number,
                signedOn,
                from,
                to,
                partyUnit,
                unionUnit,
                partySince,
                unionSince,
                sector,
                bases,
                basesEn,
                Integer.toString(current));
    }

    @Nullable
    String unit(Side side) {
        return side == Side.PARTY ? partyUnit : unionUnit;
    }

    @Nullable
    String since(Side side) {
        return side == Side.PARTY ? partySince : unionSince;
    }

    public Set<String> sectors() {
        return sector == null ? Set.of() : Set.copyOf(sector);
    }

    int seen() {
        return Typed.version(version);
    }
}
