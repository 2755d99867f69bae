/** What people are told: notices inside the system, and by mail a digest that each person sets. */
@ApplicationModule(allowedDependencies = {"text", "time", "web", "access", "desk", "rulebook"})
@NullMarked
package vn.songhanh.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
