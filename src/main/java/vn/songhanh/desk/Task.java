package vn.songhanh.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;

/**
 * One thing to do, one click away.
 *
 * @param group the heading it stands under, such as {@code Chờ đồng chí xác nhận}
 * @param what the thing in a few words
 * @param detail what helps to decide whether to do it now
 * @param href where it is done
 * @param due its last day; null when there is none
 */
public record Task(
        Words group,
        Words what,
        Words detail,
        String href,
        @Nullable LocalDate due) {}
