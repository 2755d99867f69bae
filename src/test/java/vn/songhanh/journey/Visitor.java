package vn.songhanh.journey;

/** Who looks at a page of the demonstration. */
enum Visitor {
    NOBODY(""),
    OFFICER("can.bo.dang"),
    UNION_OFFICER("can.bo.cong.doan"),
    DISTRICT("dang.hai.an"),
    LEADER("lanh.dao.cong.doan"),
    EDITOR("bien.tap.cong.doan"),
    ADMINISTRATOR("quan.tri");

    static final String PASSWORD = "songhanh-demo";

    final String username;

    Visitor(String username) {
        this.username = username;
    }
}
