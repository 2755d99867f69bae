package vn.songhanh.portal.internal;

/** The addresses of the public site, without language. */
final class PublicPaths {

    static final String PROGRAMME = "/chuong-trinh";

    private PublicPaths() {}

    static String article(String slug) {
        return "/tin/" + slug;
    }

    static String section(String slug) {
        return "/chuyen-muc/" + slug;
    }

    static String programme(String code) {
        return PROGRAMME + "/" + code;
    }

    static String tag(String slug) {
        return "/tags/" + slug;
    }
}
