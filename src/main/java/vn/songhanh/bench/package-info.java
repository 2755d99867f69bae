/** Measures the program on this machine, each figure beside a bound that is measured in the same run. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "time",
            "web",
            "access",
            "launch",
            "organisation",
            "enterprise",
            "programme",
            "ledger",
            "portal"
        })
@NullMarked
package vn.songhanh.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
