package vn.songhanh.paper.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.desk.Finder;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.text.Words;
import vn.songhanh.web.Address;

/** Tells the desk which papers wait for a signature or for mending; finds papers. */
@Service
@Order(4)
class PaperTasks implements Waiting, Finder {

    private static final Words TO_SIGN = Words.of("Văn bản chờ ký", "Papers to be signed");
    private static final Words THEIRS_TO_SIGN = Words.of("Chờ bên kia ký", "The other body is to sign");
    private static final Words TO_MEND = Words.of("Văn bản bị trả lại", "Papers given back");

    private final RegisterTable register;

    PaperTasks(RegisterTable register) {
        this.register = register;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Mandate mandate) {
        var tasks = new ArrayList<Task>();
        if (mandate.may(Role.LEADER)) {
            register.toSign(mandate.unit()).forEach(waiting -> tasks.add(task(TO_SIGN, waiting)));
        }
        if (mandate.may(Role.OFFICER)) {
            register.givenBack(mandate.unit()).forEach(waiting -> tasks.add(task(TO_MEND, waiting)));
        }
        return tasks;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingOnOthers(Mandate mandate) {
        return mandate.may(Role.LEADER) || mandate.may(Role.OFFICER)
                ? register.halfSigned(mandate.unit()).stream()
                        .map(waiting -> task(THEIRS_TO_SIGN, waiting))
                        .toList()
                : List.of();
    }

    private static Task task(Words group, RegisterTable.Waiting waiting) {
        return new Task(
                group,
                waiting.kind().words(),
                Words.same(waiting.subject()),
                RegisterQuestion.PATH + "/" + waiting.id(),
                null);
    }

    @Override
    public Words kind() {
        return Words.of("Văn bản", "Papers");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String question, int limit) {
        return register.named(question, limit);
    }

    @Override
    public Optional<Address> listing(String question) {
        return Optional.of(Address.of(RegisterQuestion.PATH).with("q", question));
    }
}
