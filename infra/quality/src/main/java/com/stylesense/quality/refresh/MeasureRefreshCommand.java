package com.stylesense.quality.refresh;

import com.stylesense.pipeline.PipelineStep;
import com.stylesense.store.database.DatabaseUrl;
import com.stylesense.trending.Refresh;
import com.stylesense.vectors.PeakMemory;
import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The step that times the scheduled refresh; scripts/bench-refresh runs it under the memory of the Lambda function. */
@Command(
        name = "measure-refresh",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Refreshes a shop twice, first into empty tables and then over the same ones.",
            "Prints one line: orders, order items, seconds of both, seconds of each table of the first, the most memory that the "
                    + "process ever held, in megabytes, and the processor's seconds that the first took, all threads together, without "
                    + "the database's. What refreshes wrote before is thrown away."
        })
public final class MeasureRefreshCommand implements PipelineStep {

    private static final String[] TABLES = {"co_purchases", "item_similarities", "product_popularity", "trending"};

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "${env:DATABASE_URL}",
            required = true,
            description = "The shop's database (DATABASE_URL).")
    private String database;

    @Override
    public Integer call() throws SQLException {
        DatabaseUrl url = DatabaseUrl.parse(database);
        List<String> figures = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
                ApplicationContext context = ApplicationContext.builder()
                        .deduceEnvironment(false)
                        .environments("function")
                        .properties(Map.of("database.url", database, "database.connections", 2))
                        .start()) {
            forgetEarlier(connection);
            Refresh refresh = context.getBean(Refresh.class);
            figures.add(Long.toString(number(connection, "SELECT count(*) FROM orders")));
            figures.add(Long.toString(number(connection, "SELECT count(*) FROM order_items")));
            long before = processorMillis();
            figures.add(seconds(refresh.run().orElseThrow().tookMillis()));
            String processor = seconds(processorMillis() - before);
            List<String> tables = new ArrayList<>();
            for (String table : TABLES) {
                tables.add(seconds(number(connection, "SELECT took_ms FROM refreshes WHERE name = '" + table + "'")));
            }
            figures.add(seconds(refresh.run().orElseThrow().tookMillis()));
            figures.addAll(tables);
            figures.add(Long.toString(PeakMemory.megabytes().orElse(0)));
            figures.add(processor);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("figures " + String.join(" ", figures));
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private static void forgetEarlier(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "TRUNCATE co_purchases, co_orders, item_similarities, ranking_models, product_popularity, trending, refreshes");
            statement.execute("VACUUM ANALYZE orders, order_items, interactions");
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long processorMillis() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toMillis();
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.2f", millis / 1_000.0);
    }
}
