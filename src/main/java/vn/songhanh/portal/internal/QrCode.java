package vn.songhanh.portal.internal;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A QR code as one SVG path, drawn by the server. Level M of error correction survives a fold in a printed page.
 *
 * @param address what it opens
 * @param size its width with the quiet border, in modules
 * @param path its dark modules
 */
public record QrCode(String address, int size, String path) {

    private static final int BORDER = 4;

    static QrCode of(String address) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    var run = run(code, x, y);
                    path.append("M%d %dh%dv1h-%dz".formatted(x + BORDER, y + BORDER, run, run));
                    x += run;
                }
            }
        }
        return new QrCode(address, code.size + 2 * BORDER, path.toString());
    }

    private static int run(io.nayuki.qrcodegen.QrCode code, int from, int y) {
        var length = 1;
        while (code.getModule(from + length, y)) {
            length++;
        }
        return length;
    }
}
