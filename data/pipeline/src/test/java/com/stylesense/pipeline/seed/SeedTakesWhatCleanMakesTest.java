package com.stylesense.pipeline.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.pipeline.ProgressListener;
import com.stylesense.pipeline.clean.CleanCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import picocli.CommandLine;

/** One table of limits: whatever a catalogue holds, seed takes what clean makes of it. */
class SeedTakesWhatCleanMakesTest {

    private static final List<String> HEADERS = List.of(
            "ProductId,Gender,Category,SubCategory,ProductType,Colour,Usage,ProductTitle,Image,ImageURL",
            "id,gender,masterCategory,subCategory,articleType,baseColour,season,year,usage,productDisplayName",
            "ID,Type,SKU,Name,Stock,Regular price,Categories,Images,Parent,Brands",
            "Handle,Title,Vendor,Type,Variant Inventory Qty,Variant Price,Image Src,Option1 Name,Option1 Value,Published",
            "id,title,image_link,price,availability,brand,gender,color,product_type,item_group_id");

    @Property(tries = 300)
    void whateverTheCatalogueHolds(@ForAll("headers") String header, @ForAll("rows") List<List<String>> rows)
            throws IOException {
        Path data = Files.createTempDirectory("catalogue");
        try {
            String text = header + "\n"
                    + rows.stream().map(SeedTakesWhatCleanMakesTest::written).collect(Collectors.joining("\n"));
            Path input = Files.write(data.resolve("fashion.csv"), text.getBytes(StandardCharsets.UTF_8));
            Path output = data.resolve("processed/products_clean.csv");
            StringWriter said = new StringWriter();
            new CommandLine(new CleanCommand())
                    .setOut(new PrintWriter(said))
                    .execute("--input", input.toString(), "--no-images", "--output", output.toString());
            assertThat(output).as(said.toString()).exists();

            SeedCheck.requireSound(SeedTable.all(SeedFiles.below(data)).subList(0, 1), ProgressListener.SILENT);
        } finally {
            try (Stream<Path> made = Files.walk(data)) {
                for (Path file : made.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Provide
    Arbitrary<String> headers() {
        return Arbitraries.of(HEADERS);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "7",
                                "0108775015",
                                "9007199254740991",
                                "9007199254740992",
                                "1.0",
                                "Men",
                                "Acme\u0085Blue",
                                "T-shirt",
                                "Tshirts",
                                "Acme Men Blue Tshirts",
                                "Summer",
                                "2012",
                                "19.99 USD",
                                "1.299,00",
                                "99999999.995",
                                "100000000",
                                "-3",
                                "3000000000",
                                "..",
                                "a/..",
                                "https://x.test/..",
                                "in stock",
                                "Size",
                                "FALSE",
                                ""),
                        Arbitraries.strings().withCharRange('\u0001', '\uD7FF').ofMaxLength(20),
                        Arbitraries.strings().ofMinLength(90).ofMaxLength(1_100).withCharRange('a', 'z'))
                .list()
                .ofSize(10)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static String written(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }
}
