package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.EnterpriseStory;
import vn.songhanh.enterprise.StoryLine;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.text.Words;

/** What the register itself tells of an enterprise; the other modules tell theirs beside it. */
@Component
class OwnStory implements EnterpriseStory {

    private final EnterpriseTable enterprises;
    private final HistoryTable history;
    private final Organisation organisation;

    OwnStory(EnterpriseTable enterprises, HistoryTable history, Organisation organisation) {
        this.enterprises = enterprises;
        this.history = history;
        this.organisation = organisation;
    }

    @Override
    @Transactional(readOnly = true)
    public List<StoryLine> of(EnterpriseId id) {
        var lines = new ArrayList<StoryLine>();
        beginnings(id, lines);
        history.surveys(id).forEach(survey -> lines.add(StoryLine.of(survey.on(), counted(survey))));
        history.formerNames(id)
                .forEach(bore -> lines.add(StoryLine.of(
                        bore.until(),
                        Words.of("Đổi tên; trước đó là {0}", "Renamed; it was {0} before")
                                .with(bore.name()))));
        history.statuses(id).stream()
                .skip(1)
                .forEach(stated -> lines.add(StoryLine.of(
                        stated.from(),
                        Words.of("Tình trạng: {0}", "Status: {0}")
                                .with(stated.status().words()))));
        history.management(id).forEach(held -> lines.add(managed(held)));
        return lines;
    }

    private void beginnings(EnterpriseId id, List<StoryLine> lines) {
        enterprises.find(id, LocalDate.EPOCH).ifPresent(registered -> {
            if (registered.registeredOn() != null) {
                lines.add(StoryLine.of(
                        registered.registeredOn(), Words.of("Thành lập, đăng ký", "Founded and registered")));
            }
            lines.add(
                    StoryLine.of(registered.firstSeen(), Words.of("Vào sổ doanh nghiệp", "Taken up in the register")));
        });
    }

    private static Words counted(Survey survey) {
        return Words.of(
                        "Khảo sát: {0} lao động, {1} đoàn viên, {2} đảng viên chính thức, {3} dự bị",
                        "Survey: {0} workers, {1} union members, {2} official and {3} probationary Party members")
                .with(survey.workers(), survey.unionMembers(), survey.officialMembers(), survey.probationaryMembers());
    }

    private StoryLine managed(HistoryTable.Held held) {
        var words = switch (held.line()) {
            case PARTY, UNION -> Words.of("{0} quản lý", "Managed by {0}");
            case TERRITORY -> Words.of("Trụ sở ở {0}", "Located in {0}");
            case ZONE -> Words.of("Trong {0}", "In {0}");
        };
        return new StoryLine(held.from(), words.with(name(held.unit(), held.from())), null, side(held.line()));
    }

    private String name(UnitId unit, LocalDate on) {
        return organisation.unit(unit, on).map(Unit::name).orElse("");
    }

    static @Nullable Side side(Line line) {
        return switch (line) {
            case PARTY -> Side.PARTY;
            case UNION -> Side.UNION;
            case TERRITORY, ZONE -> null;
        };
    }
}
