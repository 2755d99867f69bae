/** How a page is answered: the reply of a controller, the record a template shows, and the frame around it. */
@ApplicationModule(allowedDependencies = {"text", "time"})
@NullMarked
package vn.songhanh.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
