package vn.songhanh.outreach.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.programme.Account;

/** The programme's page says which indicators are computed from activities; what activities count says the same. */
class CountedAccountsTests {

    @Test
    void every_account_that_activities_move_is_said_to_be_computed_and_no_other() {
        var moved = new ClassFileImporter()
                .importClasses(Counting.class, ActivityKind.class).stream()
                        .flatMap(one -> one.getFieldAccessesFromSelf().stream())
                        .filter(access -> access.getTargetOwner().isEquivalentTo(Account.class))
                        .map(JavaFieldAccess::getName)
                        .collect(Collectors.toSet());

        assertThat(Arrays.stream(Account.values())
                        .filter(Account::movedByActivities)
                        .map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(moved);
    }
}
