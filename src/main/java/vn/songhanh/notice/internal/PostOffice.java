package vn.songhanh.notice.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.stereotype.Component;

/** Hands letters to the mail server. */
@Component
class PostOffice {

    /**
     * A letter.
     *
     * @param number what makes it the same letter when it is sent again: mail programs show it once
     */
    record Letter(String to, String subject, String text, String number) {}

    private final MailSettings settings;
    private final Clock clock;

    PostOffice(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws MailException when the server is away or takes it not */
    void send(Letter letter) {
        var sender = settings.sender();
        var message = sender.createMimeMessage();
        try {
            message.setFrom(new InternetAddress(settings.from(), "Song Hành", StandardCharsets.UTF_8.name()));
            message.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(letter.to(), true));
            message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            message.setText(letter.text(), StandardCharsets.UTF_8.name());
            message.setHeader("Message-ID", "<%s@%s>".formatted(letter.number(), settings.site()));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setSentDate(Date.from(clock.instant()));
        } catch (MessagingException | java.io.UnsupportedEncodingException e) {
            throw new MailPreparationException(e);
        }
        sender.send(message);
    }

    /** The innermost reason why a letter was not taken, as the server or the network said it. */
    static String reason(MailException failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        var said = innermost.getMessage();
        return said == null ? innermost.getClass().getSimpleName() : said.strip();
    }
}
