/** Time as offices count it: periods, dated ranges, working days, datelines. */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package vn.songhanh.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
