package vn.songhanh.access.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Voice;

/**
 * Says at the beginning of every transaction who speaks; row security reads it. A reading transaction sees one moment
 * of the database, so that two figures on a page can never disagree. See docs/decisions/0002-voice.md.
 */
@Component("transactionManager")
class VoicedTransactions extends JdbcTransactionManager {

    VoicedTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var statement = new StringBuilder();
        if (definition.isReadOnly()) {
            statement.append("set transaction isolation level repeatable read;");
        }
        Voice.speaker().ifPresent(speaker -> statement.append(settings(speaker)));
        if (!statement.isEmpty()) {
            try (var batch = connection.createStatement()) {
                batch.execute(statement.toString());
            }
        }
    }

    /** SET LOCAL and not set_config: it ends with the transaction and a distributed database hands it on. */
    private static String settings(Acting speaker) {
        return switch (speaker) {
            case Acting.Visitor _ -> "set local app.voice = 'visitor'";
            case Acting.House house ->
                "set local app.voice = 'house';set local app.task = '%s'"
                        .formatted(house.task().replaceAll("[^\\p{L}\\p{N} .:_-]", " "));
            case Acting.Person person -> settings(person);
        };
    }

    private static String settings(Acting.Person person) {
        var settings = "set local app.voice = 'person';set local app.account = '%d';set local app.administrator = '%s'"
                .formatted(person.account().value(), person.administrator());
        var mandate = person.mandate();
        return mandate == null
                ? settings
                : settings
                        + ";set local app.side = '%s';set local app.unit = '%d'"
                                .formatted(mandate.side().name(), mandate.unit().value());
    }
}
