package com.stylesense.pipeline.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.stylesense.pipeline.catalogue.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures as people keep them. */
class PicturesTest {

    private static final String HEADER =
            "ProductId,Gender,Category,SubCategory,ProductType,Colour,Usage,ProductTitle,Image,ImageURL\n";
    private static final String ROW = "%s,Boys,Apparel,Topwear,Tshirts,Blue,Casual,Acme Boys Blue T-shirt,%s,\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "7, 7.jpg, 7.jpg",
        "7, 7.jpg, 7.JPEG",
        "7, 7.jpg, 7.WebP",
        "7, 7.jpg, 7.jfif",
        "7, '', 7.png",
        "7, 7.jpg, Apparel/Boys/Images/images_with_product_ids/7.jpg",
        "7, boys\\7.jpg, boys/7.jpg",
        "7, https://x.org/a/7.jpg?width=300, all/7.jpg",
        "0108775015, '', 010/0108775015.jpg",
        "108775015, '', 010/0108775015.jpg",
        "108775015, 108775015.jpg, 0108775015.jpg",
        "7, '', 7_front.jpg",
        "7, '', 7 (1).jpg",
        "7, '', 7/front.png",
        "7, e\u0301te\u0301.jpg, \u00e9t\u00e9.jpg",
        "7, \u00e9t\u00e9.jpg, e\u0301te\u0301.jpg",
        "7, zwei W\u00f6rter.jpg, my pictures/zwei W\u00f6rter.jpg",
        "7, \u4e03.jpg, \u4e03.jpg",
        "7, a%20b.jpg, a b.jpg",
        "7, https://x.org/p/%C3%A9t%C3%A9+1.jpg, \u00e9t\u00e9+1.jpg",
        "7, 100%.jpg, 100%.jpg",
        "7, '', id_00000007/01_1_front.jpg"
    })
    void aPictureIsFoundWhereItLies(String id, String named, String path) throws IOException {
        picture("17.jpg");
        picture("70.jpg");
        picture(path);
        assertThat(images(ROW.formatted(id, named))).containsExactly(path);
    }

    @Test
    void ofSeveralOfOneNameTheFolderTellsWhoseItIs() throws IOException {
        picture("Apparel/Girls/1.jpg");
        picture("Apparel/Boys/1.jpg");
        picture("Footwear/Boys/1.jpg");
        assertThat(images(ROW.formatted("1", "1.jpg"))).containsExactly("Apparel/Boys/1.jpg");
    }

    @Test
    void aPictureOfTheVeryNameComesBeforeOneOfSeveral() throws IOException {
        picture("1 (1).jpg");
        picture("1-2.jpg");
        picture("more/1.jpg");
        assertThat(images(ROW.formatted("1", ""))).containsExactly("more/1.jpg");
    }

    /** 1/2.jpg is the second picture of product 1 where product 2 has a folder of its own. */
    @Test
    void whereEachProductHasAFolderItsNumbersAreTheOrder() throws IOException {
        for (int product = 1; product <= 2; product++) {
            picture(product + "/1.jpg");
            picture(product + "/2.jpg");
            picture("in-shop/id_0000001" + product + "/01_1_front.jpg");
            picture("in-shop/id_0000001" + product + "/12_1_front.jpg");
        }
        assertThat(images(ROW.formatted(1, "") + ROW.formatted(2, "") + ROW.formatted(12, "")))
                .containsExactly("1/1.jpg", "2/2.jpg", "in-shop/id_00000012/01_1_front.jpg");
    }

    /** A heap in parts, where no number is found twice. */
    @Test
    void whereFoldersArePartsOfAHeapTheNumbersInThemAreProducts() throws IOException {
        for (String path : List.of("1/1.jpg", "1/2.jpg", "1/3.jpg", "2/4.jpg", "2/5.jpg")) {
            picture(path);
        }
        assertThat(images(ROW.formatted(2, "") + ROW.formatted(3, "") + ROW.formatted(5, "")))
                .containsExactly("1/2.jpg", "1/3.jpg", "2/5.jpg");
    }

    /** 17/170.jpg begins as its folder by chance, as the others show. */
    @Test
    void aFolderOfOneProductIsItsOwnWhateverItsPicturesBeginWith() throws IOException {
        picture("17/170.jpg");
        picture("18/171.jpg");
        assertThat(images(ROW.formatted(17, "") + ROW.formatted(18, ""))).containsExactly("17/170.jpg", "18/171.jpg");
    }

    /** Folders by the first digits, as of H&M's pictures, or by month, as of WordPress. */
    @Test
    void aFolderOfManyProductsIsNobodys() throws IOException {
        picture("010/0108775015.jpg");
        picture("2021/05/belt.jpg");
        assertThat(images(ROW.formatted("0108775015", "") + ROW.formatted(10, "") + ROW.formatted(5, "")))
                .containsExactly("010/0108775015.jpg", "", "");
    }

    @ParameterizedTest
    @CsvSource({
        "7-back.jpg, 7-front.jpg",
        "7_10.jpg, 7_2.jpg",
        "7_thumb.jpg, 7_zoomed out.jpg",
        "thumbs/7.jpg, web/7.jpg",
        "7/additional.jpg, 7/shirt.jpg",
        "7_side.png, 7_model.png"
    })
    void ofSeveralPicturesTheOneFromBeforeIsShown(String other, String shown) throws IOException {
        picture(other);
        picture(shown);
        assertThat(images(ROW.formatted("7", ""))).containsExactly(shown);
    }

    @Test
    void whatIsEmptyDeadOrUnreadableIsToldAndPassedOver() throws IOException {
        Files.writeString(folder.resolve("1.jpg"), "");
        Files.createSymbolicLink(folder.resolve("2.jpg"), Path.of("nowhere.jpg"));
        Files.createSymbolicLink(folder.resolve("3.jpg"), Path.of("3.jpg"));
        Files.createDirectories(folder.resolve("4.jpg"));
        Files.createSymbolicLink(folder.resolve("round"), folder);
        picture("._5.jpg");
        picture("6.heic");
        picture("7.jpg");
        String rows = "";
        for (int id = 1; id <= 7; id++) {
            rows += ROW.formatted(id, id + ".jpg");
        }
        CleanResult result = clean(rows);
        assertThat(result.products()).extracting(Product::imagePath).containsExactly("", "", "", "", "", "", "7.jpg");
        assertThat(result.repairs()).containsOnly(Map.entry("no picture, sold without", 6));
        assertThat(Pictures.in(folder).findings())
                .hasSize(2)
                .anySatisfy(
                        told -> assertThat(told).startsWith("4 files or folders in " + folder + " were passed over"))
                .anySatisfy(told -> assertThat(told).startsWith("1 pictures").contains("heic"));
    }

    /** As a clone without Git LFS has them, or a download that was refused. */
    @Test
    void whatStandsInForAPictureIsPassedOverAndTold() throws IOException {
        Files.writeString(
                folder.resolve("1.jpg"), "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n");
        Files.writeString(folder.resolve("2.jpg"), "\n<!DOCTYPE html><title>403</title>");
        Files.writeString(folder.resolve("4.jpg"), "{\"error\": 404}");
        Files.writeString(folder.resolve("3.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        assertThat(images(ROW.formatted(1, "1.jpg") + ROW.formatted(2, "2.jpg") + ROW.formatted(3, "3.svg")))
                .containsExactly("", "", "3.svg");
        assertThat(Pictures.in(folder).findings()).singleElement().asString().startsWith("3 files or folders");
    }

    @Test
    void aFolderThatMayNotBeReadIsPassedOver() throws IOException {
        picture("closed/1.jpg");
        picture("2.jpg");
        Files.setPosixFilePermissions(folder.resolve("closed"), PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(folder.resolve("closed")))
                .as("who runs this reads everything")
                .isFalse();
        assertThat(images(ROW.formatted("2", "2.jpg"))).containsExactly("2.jpg");
        Files.setPosixFilePermissions(folder.resolve("closed"), PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void mostProductsWithoutAPictureAreAWarningWithTheLikelyCause() throws IOException {
        String rows = ROW.formatted("1", "1.jpg") + ROW.formatted("2", "2.jpg");
        assertThat(PictureAdvice.of(Pictures.in(folder), clean(rows)))
                .singleElement()
                .asString()
                .startsWith("Warning: 2 of 2 products have no picture. There is none in " + folder);
        picture("shirts/front.jpg");
        assertThat(PictureAdvice.of(Pictures.in(folder), clean(rows)))
                .singleElement()
                .asString()
                .contains("hold 1, such as shirts/front.jpg", "such as 1.jpg");
        picture("1.jpg");
        assertThat(PictureAdvice.of(Pictures.in(folder), clean(rows))).isEmpty();
    }

    /** As H&M's articles.csv and the folders of its pictures. */
    @Test
    void articlesOfHennesAndMauritzFindTheirPictures() throws IOException {
        picture("010/0108775015.jpg");
        CleanResult result = Cleaner.clean(
                SourceText.of(
                        "article_id,product_code,prod_name,product_type_name,product_group_name,colour_group_name,"
                                + "index_group_name,detail_desc\n"
                                + "0108775015,0108775,Strap top,Vest top,Garment Upper body,Black,Ladieswear,\"Top, narrow\"\n"),
                Optional.of(Pictures.in(folder)));
        assertThat(result.products())
                .extracting(Product::id, Product::name, Product::gender, Product::articleType, Product::imagePath)
                .containsExactly(tuple(108775015L, "Strap top", "Women", "Vest top", "010/0108775015.jpg"));
        assertThat(result.unread()).containsExactly("product_code", "detail_desc");
    }

    @Test
    void onTrustAPictureIsNamedAsTheIdIsWritten() {
        CleanResult result = Cleaner.clean(SourceText.of(HEADER + ROW.formatted("0108775015", "")), Optional.empty());
        assertThat(result.products()).extracting(Product::imagePath).containsExactly("0108775015.jpg");
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
