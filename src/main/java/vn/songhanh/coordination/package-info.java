/** Coordination meetings with what they conclude and who does what by when, and what one body asks the other for. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "time",
            "web",
            "access",
            "desk",
            "notice",
            "organisation",
            "rulebook",
            "programme",
            "document",
            "paper"
        })
@NullMarked
package vn.songhanh.coordination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
