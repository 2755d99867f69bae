package vn.songhanh.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;

/**
 * Who speaks on this thread. Every transaction tells the database so at its beginning, by itself; where nobody speaks
 * the database shows nothing and takes nothing.
 */
public final class Voice {

    private static final ScopedValue<Acting> SPEAKER = ScopedValue.newInstance();

    private Voice() {}

    /** The one who speaks; empty outside of a request, a command or a job. */
    public static Optional<Acting> speaker() {
        return SPEAKER.isBound() ? Optional.of(SPEAKER.get()) : Optional.empty();
    }

    /** The mandate of the person who acts, in the role that the work takes; refused for anybody else. */
    public static Mandate mandate(Role role) {
        return mandate().as(role);
    }

    /** The mandate of the person who acts; refused for visitors, administrators without a seat, and the house. */
    public static Mandate mandate() {
        if (speaker().orElse(null) instanceof Acting.Person person && person.mandate() != null) {
            return person.mandate();
        }
        throw new Refused(
                HttpStatus.FORBIDDEN,
                Words.of(
                        "Việc này cần hành động thay mặt một tổ chức.", "This takes a seat at one of the two bodies."));
    }

    /** The signed-in administrator, or a refusal. */
    public static Acting.Person administrator() {
        if (speaker().orElse(null) instanceof Acting.Person person && person.administrator()) {
            return person;
        }
        throw new Refused(
                HttpStatus.FORBIDDEN, Words.of("Việc này dành cho quản trị viên.", "This is for administrators."));
    }

    /** Works as the given speaker. */
    public static <T> T as(Acting acting, Supplier<T> work) {
        return ScopedValue.where(SPEAKER, acting).call(work::get);
    }

    /** Works as the given speaker, where the work may throw. */
    public static <T, X extends Throwable> T calling(Acting acting, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(SPEAKER, acting).call(work);
    }

    /** Works as the system itself; {@code task} is what the audit will name. */
    public static <T> T house(String task, Supplier<T> work) {
        return as(new Acting.House(task), work);
    }
}
