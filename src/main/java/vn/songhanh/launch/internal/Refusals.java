package vn.songhanh.launch.internal;

import java.nio.file.Path;
import vn.songhanh.launch.Refusal;
import vn.songhanh.text.Words;

/** Why a start is refused for what is outside of the data folder and the database, each time with what to do about it. */
final class Refusals {

    private Refusals() {}

    static Refusal portTaken(int port) {
        return new Refusal(Words.of(
                        "Cổng {0} đã có chương trình khác dùng. Hãy chọn cổng khác bằng --port.",
                        "Port {0} is taken by another program. Choose another with --port.")
                .with(Integer.toString(port)));
    }

    static Refusal addressNotOurs(String address) {
        return new Refusal(Words.of(
                        "Không lắng nghe được ở địa chỉ {0}. Hãy chọn địa chỉ của máy này bằng --address.",
                        "Cannot listen on the address {0}. Choose an address of this machine with --address.")
                .with(address));
    }

    static Refusal firstPageFails(String address, Path log) {
        return new Refusal(Words.of(
                        "Trang đầu {0} không trả lời được. Hãy xem {1}.",
                        "The first page {0} does not answer. See {1}.")
                .with(address, log));
    }

    static Refusal notStarted(Throwable cause, Path log) {
        return new Refusal(
                Words.of("Không khởi động được: {0} Hãy xem {1}.", "The start failed: {0} See {1}.")
                        .with(firstLine(rootOf(cause)), log),
                cause);
    }

    static Refusal unexpected(Throwable fault) {
        return new Refusal(
                Words.of("Lỗi ngoài dự kiến: {0}", "Something went wrong that should not: {0}")
                        .with(firstLine(rootOf(fault))),
                fault);
    }

    static Throwable rootOf(Throwable fault) {
        var root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    static String firstLine(Throwable fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }
}
