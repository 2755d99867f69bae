package vn.songhanh.launch.internal;

import vn.songhanh.launch.Secrets;

/** A role of the database and its password. */
record Login(String user, String password) {

    private static final int PASSWORD_BYTES = 24;

    /** With the kept password of that role, a new one the first time. */
    static Login kept(Secrets secrets, String user) {
        return new Login(user, secrets.kept(user, PASSWORD_BYTES));
    }

    @Override
    public String toString() {
        return user;
    }
}
