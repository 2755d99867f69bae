package vn.songhanh.enterprise;

/** An enterprise of the register. Small whole numbers, so that sets of enterprises can be kept as bitmaps. */
public record EnterpriseId(int value) {

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
