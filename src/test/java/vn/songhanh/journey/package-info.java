/** The whole program as its users meet it: a real server, a real browser. */
@org.jspecify.annotations.NullMarked
package vn.songhanh.journey;
