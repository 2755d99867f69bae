/** Activities of propaganda and mobilisation: planned, held, and counted in the ledger by themselves. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "time",
            "sheet",
            "web",
            "access",
            "desk",
            "organisation",
            "enterprise",
            "attachment",
            "programme",
            "ledger"
        })
@NullMarked
package vn.songhanh.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
