/** Files that people give us, kept once under the hash of their content; pictures, drawn anew in the sizes that pages need. */
@ApplicationModule(allowedDependencies = {"text", "time", "web", "access"})
@NullMarked
package vn.songhanh.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
