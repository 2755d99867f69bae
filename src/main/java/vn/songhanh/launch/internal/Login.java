package vn.songhanh.launch.internal;

/** A role of the database and its password. */
record Login(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
