/** Vietnamese text: words in two languages, folding for search, names, numbers, old encodings, enterprise names and codes. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.songhanh.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
