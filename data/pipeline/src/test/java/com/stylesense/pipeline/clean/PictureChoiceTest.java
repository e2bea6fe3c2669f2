package com.stylesense.pipeline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.pipeline.catalogue.Product;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several pictures is a product's, and which files are none whatever they are called. */
class PictureChoiceTest {

    private static final String HEADER =
            "ProductId,Gender,Category,SubCategory,ProductType,Colour,Usage,ProductTitle,Image,ImageURL\n";
    private static final String ROW = "%s,Boys,Apparel,Topwear,Tshirts,%s,Casual,Acme Boys T-shirt,\"%s\",\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Red, shirt.jpg, Red/shirt.jpg",
        "Navy Blue, shirt.jpg, navy-blue/shirt.jpg",
        "'', red/shirt.jpg, Red/shirt.jpg",
        "Red, GREEN\\shirt.jpg, all/green/Shirt.JPG",
        "'', https://x.org/p/navy-blue/shirt.jpg?v=1, navy-blue/shirt.jpg"
    })
    void ofSeveralOfOneNameThatInTheFolderOfItsColourOrOfItsNameIsShown(String colour, String named, String path)
            throws IOException {
        for (String other : List.of("Blue/shirt.jpg", "Red/shirt.jpg", "navy-blue/shirt.jpg", "all/green/Shirt.JPG")) {
            picture(other);
        }
        assertThat(images(ROW.formatted("1", colour, named))).containsExactly(path);
    }

    @ParameterizedTest
    @CsvSource({
        "SKU9, SKU9_1.jpg",
        "SKU9.jpg, sku9-front.JPG",
        "sku-9, SKU-9 main.png",
        "https://x.org/SKU9.jpg, SKU9_01.jpg",
        "'', 1a.jpg"
    })
    void theFirstOfSeveralIsFoundUnderTheNameThatTheyHaveInCommon(String named, String file) throws IOException {
        picture(file);
        picture(file.replaceFirst("(?i)(0*1|front|main|a)(?=\\.)", "back"));
        assertThat(images(ROW.formatted("1", "Red", named))).containsExactly(file);
    }

    @Test
    void theSecondOfWhatIsCountedIsNobodyElses() throws IOException {
        picture("tee-2.jpg");
        assertThat(images(ROW.formatted("1", "Red", "tee") + ROW.formatted("2", "Red", "tee-2")))
                .containsExactly("", "tee-2.jpg");
    }

    @Test
    void namesThatDifferInZerosAloneAreTwo() throws IOException {
        picture("all/0017.jpg");
        picture("all/17.jpg");
        assertThat(images(ROW.formatted("5", "Red", "0017.jpg")
                        + ROW.formatted("6", "Red", "17.jpg")
                        + ROW.formatted("17", "Red", "")))
                .containsExactly("all/0017.jpg", "all/17.jpg", "all/17.jpg");
    }

    @Test
    void whereNothingTellsWhoseOfSeveralIsItTheChoiceIsTold() throws IOException {
        picture("a/shirt.jpg");
        picture("b/shirt.jpg");
        CleanResult result = clean(ROW.formatted("1", "Red", "shirt.jpg"));
        assertThat(result.products()).extracting(Product::imagePath).containsExactly("a/shirt.jpg");
        assertThat(result.repairs()).containsKey("one of several pictures of that name in other folders");
        assertThat(clean(ROW.formatted("1", "Red", "b/shirt.jpg")).repairs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'front.jpg, back.jpg', front.jpg",
        "missing.jpg|back.jpg, back.jpg",
        "'back.jpg;front.jpg', back.jpg",
        "'back.jpg front.jpg', back.jpg",
        "https://x.org/back.jpg https://x.org/front.jpg, back.jpg",
        "'https://x.org/a?v=1, https://x.org/back.jpg', back.jpg",
        "'one, two.jpg', 'one, two.jpg'"
    })
    void ofSeveralThatACellListsTheFirstThatIsThereIsShown(String named, String path) throws IOException {
        picture("front.jpg");
        picture("back.jpg");
        picture("one, two.jpg");
        assertThat(images(ROW.formatted("1", "Red", named))).containsExactly(path);
    }

    @Test
    void noughtsAndSentencesAreNoPicturesAndHeicIsNoneThatIsShown() throws IOException {
        Files.write(folder.resolve("1.jpg"), new byte[500]);
        Files.writeString(folder.resolve("2.jpg"), "404 page not found\n");
        Files.write(folder.resolve("3.jpg"), "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("4.jpg"), "\0\0\0\u0018ftypmif1\0\0\0\0mif1avif".getBytes(StandardCharsets.UTF_8));
        StringBuilder rows = new StringBuilder();
        for (int id = 1; id <= 4; id++) {
            rows.append(ROW.formatted(id, "Red", ""));
        }
        assertThat(images(rows.toString())).containsExactly("", "", "", "4.jpg");
        assertThat(Pictures.in(folder).findings())
                .satisfiesExactly(
                        told -> assertThat(told).startsWith("2 files or folders"),
                        told -> assertThat(told).startsWith("1 pictures").contains("heic"));
    }

    @ParameterizedTest
    @CsvSource({
        "1.jpg, FFD8FFE000104A464946, FFD9",
        "1.png, 89504E470D0A1A0A0000000D49484452, 49454E44AE426082",
        "1.jpg, 89504E470D0A1A0A0000000D49484452, 49454E44AE426082"
    })
    void aPictureThatWasCutOffIsTold(String name, String start, String end) throws IOException {
        byte[] whole = HexFormat.of().parseHex(start + "01".repeat(3_000) + end + "00".repeat(2_000));
        Files.write(folder.resolve(name), whole);
        assertThat(Pictures.in(folder).findings()).isEmpty();
        Files.write(
                folder.resolve(name),
                ByteBuffer.allocate(2_500).put(whole, 0, 2_500).array());
        assertThat(Pictures.in(folder).findings()).singleElement().asString().contains("cut off", name);
        assertThat(images(ROW.formatted("1", "Red", ""))).containsExactly(name);
    }

    @Test
    void aWebpIsAsLongAsItSays() throws IOException {
        Files.write(
                folder.resolve("1.webp"),
                HexFormat.of().parseHex("52494646" + "1C000000" + "57454250" + "01".repeat(24)));
        assertThat(Pictures.in(folder).findings()).isEmpty();
        Files.write(
                folder.resolve("1.webp"),
                HexFormat.of().parseHex("52494646" + "1C000000" + "57454250" + "01".repeat(9)));
        assertThat(Pictures.in(folder).findings()).singleElement().asString().contains("1.webp");
    }

    private List<String> images(String rows) throws IOException {
        return clean(rows).products().stream().map(Product::imagePath).toList();
    }

    private CleanResult clean(String rows) throws IOException {
        return Cleaned.clean(HEADER + rows, folder);
    }

    private void picture(String path) throws IOException {
        Cleaned.picture(folder.resolve(path));
    }
}
