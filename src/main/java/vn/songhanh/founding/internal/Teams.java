package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Directory;
import vn.songhanh.access.Directory.Colleague;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.WorkingTeams;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Sets up working teams of both bodies, shows them and ends them. */
@Service
class Teams implements WorkingTeams {

    private static final int EVERYBODY = 2_000;
    private static final int LONGEST = 200;

    private final TeamTable table;
    private final Directory directory;
    private final Assignment assignment;
    private final Clock clock;

    Teams(TeamTable table, Directory directory, Assignment assignment, Clock clock) {
        this.table = table;
        this.assignment = assignment;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    TeamsPage page(Mandate mandate, TeamForm form, Map<String, Words> faults) {
        return new TeamsPage(table.all(), mandate.may(Role.OFFICER) ? colleagues() : List.of(), form, faults);
    }

    /** Each person once, by one seat of theirs. */
    private List<Colleague> colleagues() {
        var found = new LinkedHashMap<Object, Colleague>();
        directory.named("", VietnamTime.today(clock), EVERYBODY).stream()
                .filter(one -> one.roles().contains(Role.OFFICER) || one.roles().contains(Role.LEADER))
                .forEach(one -> found.putIfAbsent(one.account(), one));
        return List.copyOf(found.values());
    }

    /** Answers with what is wrong, by field; nothing when the team has been set up. */
    @Transactional
    Map<String, Words> setUp(TeamForm form) {
        Voice.mandate(Role.OFFICER);
        var faults = new LinkedHashMap<String, Words>();
        var members = colleagues().stream()
                .filter(one -> form.chosen(one.account().toString()))
                .toList();
        var on = TypedDate.read(form.typedOn()) instanceof TypedDate.Day(var day) ? day : null;
        if (form.typedName().isEmpty() || form.typedName().length() > LONGEST) {
            faults.put(
                    "name",
                    Words.of("Ghi tên tổ công tác, không quá 200 chữ.", "Give a name of at most 200 characters."));
        }
        if (on == null || on.isAfter(VietnamTime.today(clock))) {
            faults.put(
                    "on",
                    Words.of(
                            "Ghi ngày quyết định, không sau hôm nay.",
                            "Give the day of the decision, not after today."));
        }
        if (members.isEmpty()) {
            faults.put("member", Words.of("Chọn ít nhất một người.", "Choose at least one person."));
        }
        if (faults.isEmpty() && on != null) {
            table.add(form.typedName(), form.typedDecision(), on, members);
        }
        return faults;
    }

    @Override
    @Transactional
    public void setUp(String name, String decision, LocalDate on, Collection<AccountId> members) {
        Voice.mandate(Role.OFFICER);
        var sitting = colleagues().stream()
                .filter(one -> members.contains(one.account()))
                .toList();
        table.add(name, decision, on, sitting);
    }

    @Override
    @Transactional
    public boolean assign(CaseId id, AccountId officer) {
        return assignment.assign(id, Optional.of(officer), Optional.empty()).isEmpty();
    }

    @Override
    @Transactional
    public boolean assignToTeam(CaseId id, String name) {
        return assignment.teams().entrySet().stream()
                .filter(team -> team.getValue().equals(name))
                .findFirst()
                .filter(team -> assignment
                        .assign(id, Optional.empty(), Optional.of(team.getKey()))
                        .isEmpty())
                .isPresent();
    }

    @Transactional
    void end(long id) {
        Voice.mandate(Role.OFFICER);
        if (!table.end(id, VietnamTime.today(clock))) {
            throw new NotFound();
        }
    }
}
