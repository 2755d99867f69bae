package vn.songhanh.launch.internal;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Refusal;
import vn.songhanh.text.Words;

/** Where the web server listens. */
record ListenAddress(String host, int port) {

    private static final String THIS_MACHINE = "127.0.0.1";
    private static final int USUAL_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    static ListenAddress of(Arguments arguments) {
        var port = arguments.find("port").isPresent() ? arguments.number("port") : USUAL_PORT;
        if (port < 0 || port > HIGHEST_PORT) {
            throw Refusal.ofUsage(Words.of("Cổng phải từ 0 đến 65535.", "The port must be between 0 and 65535."));
        }
        return new ListenAddress(arguments.find("address").orElse(THIS_MACHINE), port);
    }

    /** Looks before anything else is started, so that a taken port costs no time and leaves nothing behind. */
    void refuseTaken() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            throw Refusals.addressNotOurs(host);
        } catch (BindException e) {
            throw String.valueOf(e.getMessage()).contains("assign")
                    ? Refusals.addressNotOurs(host)
                    : Refusals.portTaken(port);
        } catch (IOException e) {
            throw Refusals.portTaken(port);
        }
    }

    /** The address a browser on this machine opens, given the port that is really used. */
    String url(int actualPort) {
        var reachable = host.equals("0.0.0.0") || host.equals("::") ? THIS_MACHINE : host;
        return "http://%s:%d".formatted(reachable.contains(":") ? "[" + reachable + "]" : reachable, actualPort);
    }
}
