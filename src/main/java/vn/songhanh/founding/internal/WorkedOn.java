package vn.songhanh.founding.internal;

import org.jspecify.annotations.Nullable;
import vn.songhanh.access.AccountId;

/**
 * Who works on a case; its whole unit where nobody is named.
 *
 * @param officer of the body that leads it; null for none
 * @param team the id of a working team of both bodies; null for none
 * @param teamName empty for none
 */
record WorkedOn(@Nullable AccountId officer, @Nullable Long team, String teamName) {}
