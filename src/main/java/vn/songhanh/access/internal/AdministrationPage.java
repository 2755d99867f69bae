package vn.songhanh.access.internal;

import java.util.List;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * What administrators begin with.
 *
 * @param steps what an empty system needs, in its order; empty once all is done
 * @param people how many can sign in, administrators among them
 */
public record AdministrationPage(List<Step> steps, int people, int administrators, int closed) implements Page {

    /** One thing to prepare. */
    public record Step(Words what, Words how, String path, boolean done) {}

    public long done() {
        return steps.stream().filter(Step::done).count();
    }
}
