package vn.songhanh.founding;

import vn.songhanh.access.Side;
import vn.songhanh.organisation.Line;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;

/** What a case is to lead to. */
public enum Objective implements Option {
    UNION(Side.UNION, Line.UNION, Words.of("Công đoàn cơ sở", "Grassroots union")),
    PROFESSIONAL_UNION(Side.UNION, Line.UNION, Words.of("Nghiệp đoàn cơ sở", "Professional union")),
    PARTY(Side.PARTY, Line.PARTY, Words.of("Tổ chức đảng", "Party organisation"));

    private final Side side;
    private final Line line;
    private final Words words;

    Objective(Side side, Line line, Words words) {
        this.side = side;
        this.line = line;
        this.words = words;
    }

    /** The body whose officers lead the case to a decision. */
    public Side side() {
        return side;
    }

    /** The tree in which the organisation will stand. */
    public Line line() {
        return line;
    }

    @Override
    public Words words() {
        return words;
    }
}
