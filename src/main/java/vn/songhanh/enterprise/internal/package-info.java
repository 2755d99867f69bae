/** The register's tables, its import and its pages. */
@NullMarked
package vn.songhanh.enterprise.internal;

import org.jspecify.annotations.NullMarked;
