package vn.songhanh.desk.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.songhanh.desk.Task;
import vn.songhanh.text.Words;

/** Why a task stands on the first page; the order is that in which people look. */
public enum Urgency {
    LATE(Words.of("Quá hạn", "Overdue")),
    SOON(Words.of("Đến hạn trong 7 ngày", "Due within 7 days")),
    MINE(Words.of("Chờ đồng chí", "Waiting for you")),
    MISMATCH(Words.of("Chưa khớp", "Does not add up")),
    THEIRS(Words.of("Chờ bên khác", "Waiting for others"));

    private static final int DAYS = 7;

    private final Words words;

    Urgency(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /** Its name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Urgency> named(String name) {
        return Arrays.stream(values()).filter(one -> one.code().equals(name)).findFirst();
    }

    /** Of a task that waits for the one who looks. */
    static Urgency of(Task task, LocalDate today) {
        var due = task.due();
        if (due != null && due.isBefore(today)) {
            return LATE;
        }
        if (due != null && !due.isAfter(today.plusDays(DAYS))) {
            return SOON;
        }
        return task.group().equals(CheckTasks.GROUP) ? MISMATCH : MINE;
    }
}
