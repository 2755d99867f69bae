package vn.songhanh.support;

import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.Printer;

/** Lets a test do something in the moment in which a document is about to be printed. */
@TestComponent
public class PrintRoom implements BeanPostProcessor {

    private static final ThreadLocal<Runnable> MEANWHILE = new ThreadLocal<>();

    /** Works, and before each file that is printed for it, this happens. */
    public static <T> T beforeEachFile(Runnable meanwhile, Supplier<T> work) {
        MEANWHILE.set(meanwhile);
        try {
            return work.get();
        } finally {
            MEANWHILE.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Printer printer ? new Watched(printer) : bean;
    }

    private record Watched(Printer printer) implements Printer {

        @Override
        public byte[] print(OfficialDocument document, DocumentFormat format, IntConsumer printed) {
            var meanwhile = MEANWHILE.get();
            if (meanwhile != null) {
                meanwhile.run();
            }
            return printer.print(document, format, printed);
        }

        @Override
        public byte[] preview(byte[] printed) {
            return printer.preview(printed);
        }
    }
}
