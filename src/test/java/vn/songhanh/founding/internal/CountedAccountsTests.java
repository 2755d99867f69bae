package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.programme.Account;

/** The programme's page says which indicators are computed from cases; what cases count says the same. */
class CountedAccountsTests {

    @Test
    void every_account_that_cases_move_is_said_to_be_computed_and_no_other() {
        var counting = new ClassFileImporter().importClasses(Counting.class).get(Counting.class);
        var named = counting.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().isEquivalentTo(Account.class))
                .map(JavaFieldAccess::getName);
        var moved = Stream.concat(
                        named,
                        Arrays.stream(FactKind.values())
                                .filter(kind -> kind.name().endsWith("_FOUNDED"))
                                .map(Enum::name))
                .collect(Collectors.toSet());

        assertThat(Arrays.stream(Account.values()).filter(Account::movedByCases).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(moved);
    }
}
