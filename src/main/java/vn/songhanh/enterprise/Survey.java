package vn.songhanh.enterprise;

import java.time.LocalDate;

/**
 * People of an enterprise, counted on a day.
 *
 * @param workers all who work there
 * @param unionMembers members of a union among them
 * @param officialMembers official Party members working there, wherever their cell is
 * @param probationaryMembers Party members on probation; they do not count for founding (Charter Đ.3)
 */
public record Survey(
        LocalDate on, int workers, int unionMembers, int officialMembers, int probationaryMembers, String source) {

    public Survey {
        if (workers < 0 || unionMembers < 0 || officialMembers < 0 || probationaryMembers < 0) {
            throw new IllegalArgumentException("People are counted from zero");
        }
    }
}
