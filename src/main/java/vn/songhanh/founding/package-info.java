/** Mobilisation cases: how a union or a Party organisation comes to be in an enterprise, from the list to the announcement. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "time",
            "web",
            "access",
            "desk",
            "sheet",
            "rulebook",
            "organisation",
            "enterprise",
            "attachment",
            "programme",
            "ledger",
            "membership",
            "outreach"
        })
@NullMarked
package vn.songhanh.founding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
