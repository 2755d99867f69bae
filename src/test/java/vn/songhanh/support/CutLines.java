package vn.songhanh.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Cuts the line to the database before a chosen statement, or before a commit: to the database it is as if the program had died
 * there. Or counts what goes over it. Nothing in the program knows of it. Only the statements of the thread that asked are counted.
 */
@TestComponent
public class CutLines implements BeanPostProcessor {

    private static final ThreadLocal<AtomicInteger> LEFT = new ThreadLocal<>();

    /** Works, with the line cut before this statement, the first being 1. */
    public static <T> T before(int statement, Supplier<T> work) {
        LEFT.set(new AtomicInteger(statement));
        try {
            return work.get();
        } finally {
            LEFT.remove();
        }
    }

    /** How many statements and commits the work takes. */
    public static int counted(Runnable work) {
        LEFT.set(new AtomicInteger(Integer.MAX_VALUE));
        try {
            work.run();
            return Integer.MAX_VALUE - LEFT.get().get();
        } finally {
            LEFT.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? new Watched(source) : bean;
    }

    private static final class Watched extends DelegatingDataSource {

        private Watched(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return watched(Connection.class, super.getConnection(), null);
        }
    }

    private static <T> T watched(Class<T> type, T real, Connection line) {
        InvocationHandler handler = (_, method, arguments) -> {
            var connection = line == null ? (Connection) real : line;
            if (runs(method)) {
                count(connection);
            }
            var result = call(real, method, arguments);
            return method.getName().startsWith("prepare") || method.getName().equals("createStatement")
                    ? watched(statementOf(method), result, connection)
                    : result;
        };
        return type.cast(Proxy.newProxyInstance(CutLines.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @SuppressWarnings("unchecked")
    private static <T> Class<T> statementOf(Method method) {
        return (Class<T>) method.getReturnType();
    }

    private static boolean runs(Method method) {
        return method.getName().startsWith("execute") && Statement.class.isAssignableFrom(method.getDeclaringClass())
                || method.getName().equals("commit");
    }

    private static void count(Connection connection) throws SQLException {
        var left = LEFT.get();
        if (left != null && left.decrementAndGet() == 0) {
            connection.abort(Runnable::run);
        }
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
