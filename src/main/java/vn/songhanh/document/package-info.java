/** Official documents: the profile in force, the number series, and the DOCX and PDF that people sign. */
@ApplicationModule(allowedDependencies = {"access", "text", "time", "web"})
@NullMarked
package vn.songhanh.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
