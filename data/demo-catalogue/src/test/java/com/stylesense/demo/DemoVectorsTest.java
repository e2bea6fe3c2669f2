package com.stylesense.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.demo.picture.Illustrator;
import com.stylesense.embedding.file.PackedVectors;
import com.stylesense.embedding.file.Sha256;
import com.stylesense.embedding.file.VectorRow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DemoVectorsTest {

    @Test
    void everyDrawingShipsWithTheVectorThatWasMadeOfIt() throws Exception {
        Map<Long, String> vectors = new TreeMap<>();
        try (PackedVectors.Reader rows = PackedVectors.open(Path.of("../demo/vectors.bin"))) {
            for (VectorRow row = rows.next(); row != null; row = rows.next()) {
                vectors.put(row.productId(), row.imageDigest());
            }
        }
        Map<Long, String> drawings = new TreeMap<>();
        for (DemoProduct product : DemoCatalogue.products()) {
            drawings.put((long) product.id(), digest(Illustrator.svg(product.look())));
        }
        assertThat(vectors)
                .as("the drawings have changed: make their vectors again with scripts/demo-vectors NETWORK.pt")
                .isEqualTo(drawings);
    }

    private static String digest(String drawing) {
        return HexFormat.of().formatHex(Sha256.newDigest().digest(drawing.getBytes(StandardCharsets.UTF_8)));
    }
}
