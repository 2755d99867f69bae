/** The yearly review: figures that both bodies sign over one position of the ledger, its texts, its report. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "time",
            "web",
            "access",
            "desk",
            "launch",
            "organisation",
            "document",
            "portal",
            "paper",
            "enterprise",
            "programme",
            "ledger"
        })
@NullMarked
package vn.songhanh.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
