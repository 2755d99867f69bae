package vn.songhanh.enterprise;

/**
 * What an enterprise mainly does, by the classification of economic activities.
 *
 * @param version the year of the classification, 2018 or 2025: the same code means another thing in another version
 * @param code four digits, or fewer where only the division or section is known
 */
public record Industry(String version, String code) {}
