/** An invented partnership in a real city, loaded through the same doors that people use. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "time",
            "access",
            "launch",
            "organisation",
            "attachment",
            "enterprise",
            "programme",
            "ledger",
            "membership",
            "founding",
            "candidate",
            "outreach",
            "paper",
            "coordination",
            "review",
            "portal"
        })
@NullMarked
package vn.songhanh.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
