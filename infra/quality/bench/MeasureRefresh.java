import com.stylesense.store.database.DatabaseUrl;
import com.stylesense.trending.Refresh;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;

/**
 * Refreshes the shop in {@code DATABASE_URL} twice, first into empty tables and then over the same ones, and prints one line of
 * figures: orders, order items, seconds of both, seconds of each table of the first, and the most memory that the process ever held.
 * scripts/bench-refresh runs it under the memory of the Lambda function.
 */
final class MeasureRefresh {

    private static final String[] TABLES = {"co_purchases", "product_popularity", "trending"};

    private MeasureRefresh() {
    }

    public static void main(String[] arguments) throws Exception {
        String address = System.getenv("DATABASE_URL");
        DatabaseUrl url = DatabaseUrl.parse(address);
        try (Connection connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
             ApplicationContext context = ApplicationContext.builder().deduceEnvironment(false).environments("function")
                 .properties(Map.of("database.url", address, "database.connections", 2)).start()) {
            forgetEarlier(connection);
            Refresh refresh = context.getBean(Refresh.class);
            var figures = new ArrayList<String>();
            figures.add(Long.toString(number(connection, "SELECT count(*) FROM orders")));
            figures.add(Long.toString(number(connection, "SELECT count(*) FROM order_items")));
            figures.add(seconds(refresh.run().orElseThrow().tookMillis()));
            var steps = new ArrayList<String>();
            for (String table : TABLES) {
                steps.add(seconds(number(connection, "SELECT took_ms FROM refreshes WHERE name = '" + table + "'")));
            }
            figures.add(seconds(refresh.run().orElseThrow().tookMillis()));
            figures.addAll(steps);
            figures.add(Long.toString(peakMemoryMegabytes()));
            System.out.println("figures " + String.join(" ", figures));
        }
    }

    private static void forgetEarlier(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE co_purchases, co_orders, product_popularity, trending, refreshes");
            statement.execute("VACUUM ANALYZE orders, order_items, interactions");
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.2f", millis / 1_000.0);
    }

    /** As Linux counts it; 0 elsewhere. */
    private static long peakMemoryMegabytes() throws Exception {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status) ? 0 : Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_000).findFirst().orElse(0);
    }
}
