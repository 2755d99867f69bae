package vn.songhanh.notice.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * Stands before a plain SMTP server as the front of a mail provider does: it speaks TLS, from the first byte or after {@code STARTTLS},
 * and passes on what it hears. Before that it takes no letter.
 */
final class TlsFront implements AutoCloseable {

    private final ServerSocket door;
    private final int behind;
    private final SSLContext tls;
    private final boolean later;
    private final AtomicInteger handshakes = new AtomicInteger();

    private TlsFront(int behind, SSLContext tls, boolean later) throws IOException {
        this.door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        this.behind = behind;
        this.tls = tls;
        this.later = later;
        Thread.ofVirtual().start(this::serve);
    }

    static TlsFront atOnce(int behind, SSLContext tls) throws IOException {
        return new TlsFront(behind, tls, false);
    }

    static TlsFront afterStartTls(int behind, SSLContext tls) throws IOException {
        return new TlsFront(behind, tls, true);
    }

    int port() {
        return door.getLocalPort();
    }

    /** How many talks became secret. */
    int handshakes() {
        return handshakes.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void serve() {
        try {
            while (true) {
                var guest = door.accept();
                Thread.ofVirtual().start(() -> talk(guest));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void talk(Socket guest) {
        try (guest) {
            if (later && !asksForTls(guest)) {
                return;
            }
            var secret = (SSLSocket) tls.getSocketFactory().createSocket(guest, null, guest.getPort(), true);
            secret.setUseClientMode(false);
            secret.startHandshake();
            handshakes.incrementAndGet();
            passOn(secret);
        } catch (IOException refused) {
            // the guest did not like the certificate, or went away
        }
    }

    private static boolean asksForTls(Socket guest) throws IOException {
        var said = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.US_ASCII));
        say(guest, "220 front ESMTP");
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            switch (line.split(" ", 2)[0].toUpperCase(Locale.ROOT)) {
                case "EHLO" -> say(guest, "250-front\r\n250 STARTTLS");
                case "STARTTLS" -> {
                    say(guest, "220 Go ahead");
                    return true;
                }
                case "QUIT" -> {
                    return false;
                }
                default -> say(guest, "530 Must issue a STARTTLS command first");
            }
        }
        return false;
    }

    private static void say(Socket guest, String words) throws IOException {
        guest.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private void passOn(Socket secret) throws IOException {
        try (var server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            if (later) {
                greeting(server.getInputStream());
            }
            var back = Thread.ofVirtual().start(() -> copy(server, secret));
            copy(secret, server);
            server.shutdownOutput();
            back.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The guest was greeted before the talk became secret, and hears no second greeting. */
    private static void greeting(InputStream server) throws IOException {
        while (server.read() != '\n') {
            // on to the end of the line
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // one of the two hung up
        }
    }
}
