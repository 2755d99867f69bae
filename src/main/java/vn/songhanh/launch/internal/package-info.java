/** How the database is found or started, and how a command is read and run. */
@NullMarked
package vn.songhanh.launch.internal;

import org.jspecify.annotations.NullMarked;
