/** What waits for a person today, and one search over everything they may see; other modules tell it. */
@ApplicationModule(allowedDependencies = {"text", "time", "web", "access"})
@NullMarked
package vn.songhanh.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
