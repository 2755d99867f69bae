/** Starting and stopping: the embedded database, the command line, and the ways in which a start is refused. */
@ApplicationModule(allowedDependencies = {"sheet", "text", "time", "web"})
@NullMarked
package vn.songhanh.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
