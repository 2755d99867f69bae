/** The geometry of small drawings: what the templates turn into SVG. Knows no page, no words and no colours. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.songhanh.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
