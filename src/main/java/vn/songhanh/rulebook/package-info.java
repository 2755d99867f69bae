/** Dated rules with their clauses: no threshold is a constant in code. */
@ApplicationModule(allowedDependencies = {"text", "time", "access", "web", "desk"})
@NullMarked
package vn.songhanh.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
