/** Reviews: figures that units submit and both bodies sign over one position of the ledger, their texts and reports. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "time",
            "web",
            "sheet",
            "access",
            "desk",
            "launch",
            "organisation",
            "rulebook",
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
