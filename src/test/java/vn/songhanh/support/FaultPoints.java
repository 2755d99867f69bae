package vn.songhanh.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Places between any two statements of a transaction at which the connection is killed by the server, as a crash of the program
 * or a cut of the line would end it: armed with a number, the connection dies before the statement of that number, or before the
 * commit.
 */
@TestComponent
public class FaultPoints implements BeanPostProcessor {

    private final ObjectProvider<DataSource> owner;
    private int armed;
    private int passed;

    FaultPoints(@FlywayDataSource @Qualifier ObjectProvider<DataSource> owner) {
        this.owner = owner;
    }

    /** The connection dies at this point, counted from one. */
    public void arm(int point) {
        armed = point;
        passed = 0;
    }

    /** Nothing dies any more; whether anything did. */
    public boolean disarm() {
        var struck = armed > 0 && passed >= armed;
        armed = 0;
        return struck;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? watched(source) : bean;
    }

    private DataSource watched(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return watched(super.getConnection());
            }
        };
    }

    private Connection watched(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")
                            || method.getName().equals("commit")) {
                        pass(connection);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void pass(Connection connection) throws SQLException {
        if (armed > 0 && ++passed == armed) {
            JdbcClient.create(owner.getObject())
                    .sql("select pg_terminate_backend(:pid, 5000)")
                    .param("pid", connection.unwrap(PGConnection.class).getBackendPID())
                    .query(Boolean.class)
                    .single();
        }
    }
}
