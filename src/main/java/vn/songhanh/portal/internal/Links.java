package vn.songhanh.portal.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Where a link of an article may lead: to another site by http(s), to a letter, or to a path of ours. Nothing else. */
final class Links {

    private Links() {}

    static boolean allowed(String address) {
        return outward(address) || letter(address) || ownPath(address);
    }

    /** Another site, named in full. */
    static boolean outward(String address) {
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme();
            return scheme != null
                    && (scheme.toLowerCase(Locale.ROOT).equals("https")
                            || scheme.toLowerCase(Locale.ROOT).equals("http"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean letter(String address) {
        return address.matches("(?i)mailto:[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+");
    }

    /** Neither {@code //host} nor {@code /\host}, which browsers read as another site. */
    private static boolean ownPath(String address) {
        return address.matches("/([A-Za-z0-9][A-Za-z0-9/_.?=&#%-]*)?");
    }
}
