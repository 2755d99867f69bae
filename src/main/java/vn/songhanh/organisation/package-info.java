/** The Party line, the union line, the territory and the zones: dated trees, and the events that change them. */
@ApplicationModule(allowedDependencies = {"text", "time", "web", "access", "desk", "rulebook"})
@NullMarked
package vn.songhanh.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
