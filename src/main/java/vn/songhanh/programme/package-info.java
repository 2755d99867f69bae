/** The agreement of two bodies: its sides, legal bases, term, scope, indicators and plans. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "time",
            "web",
            "sheet",
            "launch",
            "access",
            "attachment",
            "desk",
            "rulebook",
            "organisation",
            "enterprise"
        })
@NullMarked
package vn.songhanh.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
