/** The members' books of grassroots unions: who came and went each month, told once, counted in the ledger. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "time",
            "sheet",
            "web",
            "launch",
            "access",
            "desk",
            "attachment",
            "organisation",
            "enterprise",
            "programme",
            "ledger"
        })
@NullMarked
package vn.songhanh.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
