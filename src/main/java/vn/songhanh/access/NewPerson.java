package vn.songhanh.access;

/**
 * Somebody who will sign in.
 *
 * @param username small letters, digits, dots; what they type at the door
 * @param mustChange whether the password holds for one sign-in only
 */
public record NewPerson(String username, String fullName, String password, boolean administrator, boolean mustChange) {}
