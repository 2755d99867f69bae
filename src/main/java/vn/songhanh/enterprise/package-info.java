/** The register of enterprises: who they are, where they are, how many work there, and who looks after them on each line. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "time",
            "sheet",
            "web",
            "access",
            "desk",
            "rulebook",
            "launch",
            "organisation",
            "attachment"
        })
@NullMarked
package vn.songhanh.enterprise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
