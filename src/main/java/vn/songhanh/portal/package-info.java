/** The public site and its newsroom: articles with their editions, sections, search, feeds, and who may publish what. */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "time",
            "web",
            "access",
            "attachment",
            "desk",
            "organisation",
            "programme",
            "ledger"
        })
@NullMarked
package vn.songhanh.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
