package vn.songhanh.notice.internal;

import java.util.regex.Pattern;

/** Addresses of mail, as people type them. */
final class Recipient {

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");
    private static final int LONGEST = 254;

    private Recipient() {}

    static boolean wellFormed(String address) {
        return address.length() <= LONGEST && ADDRESS.matcher(address).matches();
    }
}
