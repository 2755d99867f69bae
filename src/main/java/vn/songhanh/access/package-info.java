/** People who sign in, the seats they hold at an organisation for a time, who speaks in a transaction, and the audit. */
@ApplicationModule(allowedDependencies = {"launch", "text", "time", "web"})
@NullMarked
package vn.songhanh.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
