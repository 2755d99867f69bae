package vn.songhanh.coordination.internal;

import org.jspecify.annotations.Nullable;
import vn.songhanh.web.Page;

/**
 * A support request being written.
 *
 * @param id null while it is new
 * @param asked the name of the body that will be asked; empty where no programme is in force
 */
public record RequestFormPage(@Nullable Long id, RequestForm form, String asked, Faults faults) implements Page {

    public String action() {
        return "/app/requests" + (id == null ? "" : "/" + id);
    }
}
