package vn.songhanh.notice.internal;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import vn.songhanh.text.Words;

/**
 * The mail server, told by {@code SONGHANH_MAIL_HOST}, {@code _PORT}, {@code _USER}, {@code _PASSWORD}, {@code _FROM} and {@code
 * _SECURITY}; without a host no mail is sent.
 */
@Component
class MailSettings {

    /** How the connection is kept from being read. */
    enum Security {
        STARTTLS(587),
        TLS(465),
        NONE(25);

        private final int usualPort;

        Security(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    private static final String TIMEOUT = "10000";

    private final Environment environment;

    MailSettings(Environment environment) {
        this.environment = environment;
    }

    String host() {
        return told("host");
    }

    String from() {
        return told("from");
    }

    String user() {
        return told("user");
    }

    int port() {
        var port = told("port");
        return port.matches("\\d{1,5}") ? Integer.parseInt(port) : security().usualPort;
    }

    Security security() {
        return named().orElse(Security.STARTTLS);
    }

    /** Why no mail can be sent; null where it can be tried. */
    @Nullable
    Words problem() {
        if (host().isEmpty()) {
            return Words.of(
                    "Chưa đặt máy chủ thư. Đặt SONGHANH_MAIL_HOST và SONGHANH_MAIL_FROM rồi khởi động lại.",
                    "No mail server is told. Set SONGHANH_MAIL_HOST and SONGHANH_MAIL_FROM, then start again.");
        }
        if (!Recipient.wellFormed(from())) {
            return Words.of(
                    "Thiếu địa chỉ gửi. Đặt SONGHANH_MAIL_FROM là một địa chỉ thư, rồi khởi động lại.",
                    "The sender is missing. Set SONGHANH_MAIL_FROM to an address, then start again.");
        }
        if (!told("port").isEmpty() && !told("port").matches("\\d{1,5}")) {
            return Words.of("SONGHANH_MAIL_PORT phải là số.", "SONGHANH_MAIL_PORT must be a number.");
        }
        if (!told("security").isEmpty() && named().isEmpty()) {
            return Words.of(
                    "SONGHANH_MAIL_SECURITY chỉ nhận starttls, tls hoặc none.",
                    "SONGHANH_MAIL_SECURITY is starttls, tls or none.");
        }
        return null;
    }

    /** Where the site stands on the web, without a slash at its end. */
    String base() {
        var told = environment.getProperty("songhanh.base-url", "").strip();
        if (told.isEmpty()) {
            var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
            return "http://127.0.0.1:" + port;
        }
        return told.endsWith("/") ? told.substring(0, told.length() - 1) : told;
    }

    /** The name of the site, for the numbers of letters. */
    String site() {
        return Optional.ofNullable(URI.create(base()).getHost()).orElse("localhost");
    }

    JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host());
        sender.setPort(port());
        sender.setDefaultEncoding("UTF-8");
        if (!user().isEmpty()) {
            sender.setUsername(user());
            sender.setPassword(told("password"));
        }
        sender.setJavaMailProperties(properties());
        return sender;
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(!user().isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(security() == Security.STARTTLS));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(security() == Security.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(security() == Security.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
        properties.setProperty("mail.smtp.timeout", TIMEOUT);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
        return properties;
    }

    private Optional<Security> named() {
        return Arrays.stream(Security.values())
                .filter(one -> one.name().equals(told("security").toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private String told(String name) {
        return environment.getProperty("songhanh.mail." + name, "").strip();
    }
}
