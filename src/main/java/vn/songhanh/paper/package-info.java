/** Official papers of the two bodies: drawn up, commented, signed, numbered and kept. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "time",
            "web",
            "access",
            "desk",
            "document",
            "organisation",
            "enterprise",
            "programme",
            "ledger",
            "founding"
        })
@NullMarked
package vn.songhanh.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
