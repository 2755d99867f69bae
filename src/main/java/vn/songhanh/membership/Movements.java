package vn.songhanh.membership;

/**
 * Who came and went in a union, in persons.
 *
 * @param joined admitted (kết nạp mới); the founding members are counted with the founding
 * @param left out of the union altogether: left work, died, struck off
 * @param movedIn came with their membership from another union
 * @param movedOut went with their membership to another union
 */
public record Movements(int joined, int left, int movedIn, int movedOut) {

    public static final Movements NONE = new Movements(0, 0, 0, 0);

    public Movements {
        if (joined < 0 || left < 0 || movedIn < 0 || movedOut < 0) {
            throw new IllegalArgumentException("People are counted from zero");
        }
    }

    /** By how much the number of members changes. */
    public int net() {
        return joined + movedIn - left - movedOut;
    }

    public boolean nothing() {
        return equals(NONE);
    }

    public int most() {
        return Math.max(Math.max(joined, left), Math.max(movedIn, movedOut));
    }
}
