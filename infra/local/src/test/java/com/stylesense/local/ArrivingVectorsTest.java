package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.pipeline.ProgressListener;
import com.stylesense.pipeline.seed.SeedFiles;
import com.stylesense.pipeline.seed.Seeding;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivingVectorsTest {

    private static final int WIDTH = 2048;
    private static final String ALIKE = "/api/recommend/alternatives/40";

    @TempDir
    private Path data;

    @Test
    void theShelvesChangeOverOnceThePicturesAreEmbedded() throws Exception {
        ShopDatabase database = ShopDatabase.startFresh();
        writeShop();
        try (var connection = database.connect()) {
            new Seeding(connection, ProgressListener.SILENT).seed(SeedFiles.below(data));
        }
        try (Shop shop = LocalShop.open(database, Map.of(ArrivingVectors.FOLDER, data.toString()))) {
            assertThat(shop.get(ALIKE).text("fallback")).isEqualTo("attributes");

            embed(40, 41, 42);

            Instant patience = Instant.now().plus(Duration.ofMinutes(2));
            while (shop.get(ALIKE).text("fallback") != null && Instant.now().isBefore(patience)) {
                Thread.sleep(200);
            }
            assertThat(shop.get(ALIKE).text("fallback")).isNull();
            assertThat(shop.get(ALIKE).productIds()).containsExactly(41L, 42L);
        }
    }

    private void writeShop() throws IOException {
        write("processed/products_clean.csv", """
            id,name,brand,gender,masterCategory,subCategory,articleType,baseColour,season,year,usage,price,stock_count,avg_rating,image_path
            40,Veltrix Shoes,Veltrix,Men,Footwear,Shoes,Casual Shoes,Black,Fall,2019,Casual,49.99,3,4.2,40.svg
            41,Auriel Dress,Auriel,Women,Apparel,Dress,Dresses,Red,Summer,2018,Party,80.00,5,,41.svg
            42,Veltrix Boots,Veltrix,Men,Footwear,Shoes,Casual Shoes,Brown,Fall,2019,Casual,59.99,3,4.5,42.svg
            """);
        write("simulated/users.csv", "id,email,full_name,gender,cohort,created_at\n");
        write("simulated/orders.csv", "id,user_id,status,ordered_at,total\n");
        write("simulated/order_items.csv", "id,order_id,product_id,quantity,unit_price\n");
        write("simulated/interactions.csv", "id,user_id,product_id,kind,rating,created_at\n");
    }

    /** As the embedding step writes its files, the manifest last; each picture is a little farther from the first. */
    private void embed(int... products) throws IOException {
        byte[] header = "{'descr': '<f4', 'fortran_order': False, 'shape': (%d, %d), }"
                .formatted(products.length, WIDTH)
                .getBytes(StandardCharsets.US_ASCII);
        int padded = (header.length + 1 + 10 + 63) / 64 * 64 - 10;
        ByteBuffer matrix = ByteBuffer.allocate(10 + padded + products.length * WIDTH * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        matrix.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0}).putShort((short) padded);
        matrix.put(header)
                .put(" ".repeat(padded - header.length - 1).getBytes(StandardCharsets.US_ASCII))
                .put((byte) '\n');
        for (int row = 0; row < products.length; row++) {
            double angle = 0.4 * row;
            int start = matrix.position();
            matrix.putFloat((float) Math.cos(angle)).putFloat((float) Math.sin(angle));
            matrix.position(start + WIDTH * Float.BYTES);
        }
        Files.write(data.resolve("processed/embeddings.npy"), matrix.array());
        write("processed/embedding_ids.json", Arrays.toString(products));
        write(
                "processed/embeddings_manifest.json",
                "{\"model\":\"tiny\",\"model_digest\":\"%s\"}".formatted("ab".repeat(32)));
    }

    private void write(String file, String content) throws IOException {
        Path path = data.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }
}
