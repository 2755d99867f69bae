/** The looks without the rest: pattern pages, looked at and measured in a browser. */
package vn.songhanh.looks;
