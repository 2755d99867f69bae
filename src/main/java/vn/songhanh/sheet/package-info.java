/** The workbooks of offices, read as they are and written back: cells, header rows, data rows, and what was refused. */
@ApplicationModule(allowedDependencies = {"text", "time"})
@NullMarked
package vn.songhanh.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
