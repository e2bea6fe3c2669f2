package com.stylesense.quality.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.embedding.file.PackedVectors;
import com.stylesense.embedding.file.VectorOrigin;
import com.stylesense.embedding.file.VectorRow;
import com.stylesense.embedding.job.PictureDigest;
import com.stylesense.vectors.learn.PhotoSplit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ContactSheetCommandTest {

    @TempDir
    private Path folder;

    private final StringBuilder catalogue =
            new StringBuilder("id,name,brand,gender,masterCategory,subCategory,articleType,baseColour,"
                    + "season,year,usage,price,stock_count,avg_rating,image_path\n");
    private final List<VectorRow> rows = new ArrayList<>();

    @Test
    void aProductStandsBesideItsNeighboursNearestFirstAndNoPhotoTwice() throws Exception {
        product(1, "Shoe", "Heels", 1, 0, 0);
        product(2, "The same photo", "Heels", 1, 0, 0);
        product(3, "Far", "Heels", 0.6f, 0.8f, 0);
        product(4, "Near & <dear>", "Slippers", 0.8f, 0, 0.6f);

        String page = page();
        String first = page.substring(page.indexOf("<section>"), page.indexOf("</section>"));

        assertThat(first)
                .doesNotContain("The same photo")
                .containsSubsequence(
                        "<section>\n<figure><img",
                        "alt=\"Shoe\"",
                        "<figure class=\"other\">",
                        "alt=\"Near &amp; &lt;dear>\"",
                        "0.80",
                        "Slippers<br>4",
                        "<figure><img",
                        "alt=\"Far\"",
                        "0.60",
                        "Heels<br>3");
    }

    @Test
    void ofThoseHeldOutAloneTheNeighboursAreShownWhoeverTheyAre() throws Exception {
        product(1, "Learned from", "Heels", 1, 0, 0);
        product(2, "Held out", "Heels", 0.6f, 0.8f, 0);
        Files.write(folder.resolve("1.jpg"), photo(PhotoSplit.TRAINING));
        Files.write(folder.resolve("2.jpg"), photo(PhotoSplit.HELD_OUT));

        assertThat(page("--held-out"))
                .containsOnlyOnce("<section>")
                .containsSubsequence("<section>", "alt=\"Held out\"", "alt=\"Learned from\"");
    }

    @Test
    void ofADrawingThePictureThatWasEmbeddedTellsWhetherItWasHeldOut() throws Exception {
        product(1, "Drawn", "Heels", 1, 0, 0);
        product(2, "Gone", "Heels", 0.6f, 0.8f, 0);
        catalogue.replace(0, catalogue.length(), catalogue.toString().replace(".jpg", ".svg"));
        Files.write(folder.resolve("1.svg"), photo(PhotoSplit.TRAINING));
        Files.write(folder.resolve("1.png"), photo(PhotoSplit.HELD_OUT));

        assertThat(page("--held-out"))
                .containsOnlyOnce("<section>")
                .containsSubsequence("<section>", "alt=\"Drawn\"", "alt=\"Gone\"");
    }

    private static byte[] photo(PhotoSplit split) {
        return IntStream.range(0, 100)
                .mapToObj(content -> new byte[] {(byte) content})
                .filter(content -> PhotoSplit.of(PictureDigest.of(content)) == split)
                .findFirst()
                .orElseThrow();
    }

    private void product(long id, String name, String type, float... vector) {
        catalogue.append(id + "," + name + ",Veltrix,Men,Footwear,Shoes," + type
                + ",Black,Fall,2019,Casual,49.99,3,4.2," + id + ".jpg\n");
        rows.add(new VectorRow(id, "cd".repeat(32), vector));
    }

    private String page(String... options) throws IOException {
        Files.writeString(folder.resolve("products.csv"), catalogue);
        var origin = new VectorOrigin("tiny", "ab".repeat(32), VectorOrigin.FIRST_KIND, "cpu; PyTorch");
        try (PackedVectors.Writer file = PackedVectors.create(folder.resolve("vectors.bin"), origin, 3)) {
            for (VectorRow row : rows) {
                file.write(row);
            }
            file.commit();
        }
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of(
                "--products",
                folder.resolve("products.csv").toString(),
                "--images",
                folder.toString(),
                "--vectors",
                folder.resolve("vectors.bin").toString(),
                "--out",
                folder.resolve("page.html").toString()));
        ContactSheetCommand sheet = new ContactSheetCommand();
        new CommandLine(sheet).setOut(new PrintWriter(new StringWriter())).parseArgs(arguments.toArray(String[]::new));
        sheet.call();
        return Files.readString(folder.resolve("page.html"));
    }
}
