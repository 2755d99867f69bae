/** The voluntary pool of future Party members: from the person's own request to recognition, with the rights of the person. */
@ApplicationModule(
        allowedDependencies = {
            "launch",
            "text",
            "time",
            "web",
            "access",
            "desk",
            "rulebook",
            "organisation",
            "enterprise",
            "programme",
            "ledger"
        })
@NullMarked
package vn.songhanh.candidate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
