/** The ledger: facts entered once, claimed by one body and confirmed by the other; every figure is a sum over them. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "time",
            "web",
            "sheet",
            "access",
            "organisation",
            "enterprise",
            "programme",
            "desk"
        })
@NullMarked
package vn.songhanh.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
