package vn.songhanh.launch.internal;

/**
 * The database that this program works on.
 *
 * @param url the JDBC address, which also says the schema when it is not the default one
 * @param owner owns the tables and changes their form; used by migrations only
 * @param application owns nothing and is held by row security; used by everything else
 * @param server what to stop when the program ends
 * @param shared whether a running server of ours works on it and keeps the form of its tables
 */
record Database(String url, Login owner, Login application, Server server, boolean shared) implements AutoCloseable {

    /** The server behind a database: ours to stop, or somebody else's. */
    @FunctionalInterface
    interface Server {

        Server SOMEBODY_ELSES = () -> {};

        void stop();
    }

    /** The same database, with something more to do after its server has been stopped. */
    Database andThen(Runnable work) {
        Server both = () -> {
            server.stop();
            work.run();
        };
        return new Database(url, owner, application, both, shared);
    }

    @Override
    public void close() {
        server.stop();
    }
}
