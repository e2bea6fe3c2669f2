package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.pipeline.traffic.TrafficCommand;
import com.stylesense.recommend.store.CatalogueSnapshots;
import com.stylesense.testing.Products;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import com.stylesense.trending.Refresh;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What simulated shoppers do is what the refresh counts. */
class TrafficTest {

    private static Shop shop;

    @BeforeAll
    static void openAShop() {
        shop = LocalShop.open(ShopDatabase.startFresh(), Map.of("stylesense.catalogue.check-interval", "1ms"));
        for (int product = 0; product < 40; product++) {
            Products.add(shop, "20.00", 9);
        }
        shop.bean(CatalogueSnapshots.class).reload();
        shop.bean(Refresh.class).run().orElseThrow();
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @Test
    void whatShoppersDidIsCountedByStrategyAndALiftShows() {
        String table = walk("--shoppers", "40", "--days", "3", "--lift", "new-arrivals=9");
        shop.bean(Refresh.class).run().orElseThrow();

        String newArrivals = line(table, "new-arrivals");
        assertThat(newArrivals).contains(" " + count("impressions", "new-arrivals") + " ");
        assertThat(newArrivals).contains(" " + count("clicks", "new-arrivals") + " ");
        assertThat(shop.number("SELECT count(DISTINCT day) FROM daily_figures")).isEqualTo(3);
        assertThat((double) count("clicks", "new-arrivals") / count("impressions", "new-arrivals"))
                .isGreaterThan(0.2);
    }

    @Test
    void aShopThatIsNotThereIsSaidInASentence() {
        var errors = new StringWriter();
        int exit = new CommandLine(new TrafficCommand())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    errors.write(failure.getMessage());
                    return 1;
                })
                .execute("--base-url", "http://127.0.0.1:9", "--shoppers", "3", "--signed-in", "0");

        assertThat(exit).isOne();
        assertThat(errors.toString()).isEqualTo("No shop answers at http://127.0.0.1:9.");
    }

    private static String walk(String... options) {
        var out = new StringWriter();
        var command = new CommandLine(new TrafficCommand()).setOut(new PrintWriter(out));
        String[] all = new String[options.length + 6];
        System.arraycopy(options, 0, all, 0, options.length);
        System.arraycopy(
                new String[] {"--base-url", shop.base().toString(), "--rate", "1000", "--signed-in", "0"},
                0,
                all,
                options.length,
                6);
        assertThat(command.execute(all)).isZero();
        return out.toString();
    }

    private static String line(String table, String strategy) {
        return table.lines()
                .filter(line -> line.startsWith(strategy))
                .findFirst()
                .orElseThrow();
    }

    private static long count(String column, String strategy) {
        return shop.number("SELECT sum(" + column + ") FROM daily_figures WHERE strategy = ?", strategy);
    }
}
