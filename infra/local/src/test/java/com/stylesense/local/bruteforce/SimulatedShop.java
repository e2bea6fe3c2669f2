package com.stylesense.local.bruteforce;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.demo.DemoCommand;
import com.stylesense.local.LocalShop;
import com.stylesense.pipeline.ProgressListener;
import com.stylesense.pipeline.clean.CleanCommand;
import com.stylesense.pipeline.seed.SeedFiles;
import com.stylesense.pipeline.seed.Seeding;
import com.stylesense.pipeline.simulate.SimulateCommand;
import com.stylesense.recommend.store.CatalogueSnapshots;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import com.stylesense.trending.Refresh;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine;

/** A catalogue with its invented shoppers: as files, and as a database seeded from them. */
record SimulatedShop(Path data, ShopDatabase database) {

    static SimulatedShop demo(Path data, String day) throws IOException, SQLException {
        run(new DemoCommand(), "--out", data.resolve("processed").toString());
        Files.copy(
                Path.of(System.getProperty("stylesense.root"), "data/demo/vectors.bin"),
                data.resolve("processed/vectors.bin"));
        return simulated(data, day);
    }

    /** @param catalogue a folder with fashion.csv and images */
    static SimulatedShop of(Path catalogue, Path data, String day) throws IOException, SQLException {
        run(
                new CleanCommand(),
                "--input",
                catalogue.resolve("fashion.csv").toString(),
                "--images",
                catalogue.resolve("images").toString(),
                "--output",
                products(data).toString());
        return simulated(data, day);
    }

    private static SimulatedShop simulated(Path data, String day) throws IOException, SQLException {
        run(
                new SimulateCommand(),
                "--products",
                products(data).toString(),
                "--out",
                data.resolve("simulated").toString(),
                "--until",
                day);
        ShopDatabase database = ShopDatabase.startFresh();
        try (Connection connection = database.connect()) {
            new Seeding(connection, ProgressListener.SILENT).seed(SeedFiles.below(data));
        }
        return new SimulatedShop(data, database);
    }

    /** With its clock pinned, its log refreshed and its catalogue in memory. */
    Shop open(Instant now) {
        Shop shop = LocalShop.open(database, Map.of("stylesense.now", now.toString()));
        shop.bean(Refresh.class).run().orElseThrow();
        shop.bean(CatalogueSnapshots.class).reload();
        return shop;
    }

    /** As the database holds them: the one place where all ways of making them meet. */
    Map<Long, float[]> vectors() throws SQLException {
        Map<Long, float[]> vectors = new HashMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT product_id, embedding::real[] FROM product_embeddings")) {
            while (row.next()) {
                Float[] components = (Float[]) row.getArray(2).getArray();
                float[] vector = new float[components.length];
                for (int component = 0; component < vector.length; component++) {
                    vector[component] = components[component];
                }
                vectors.put(row.getLong(1), vector);
            }
        }
        return vectors;
    }

    private static Path products(Path data) {
        return data.resolve("processed/products_clean.csv");
    }

    private static void run(Object step, String... arguments) {
        assertThat(new CommandLine(step).execute(arguments))
                .as(step.getClass().getSimpleName())
                .isZero();
    }
}
