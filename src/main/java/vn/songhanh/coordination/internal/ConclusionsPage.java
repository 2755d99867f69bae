package vn.songhanh.coordination.internal;

import java.time.LocalDate;
import vn.songhanh.web.Page;

/** The conclusions of a meeting being written. */
public record ConclusionsPage(long id, String title, LocalDate on, String agenda, ConclusionsForm form, Faults faults)
        implements Page {}
