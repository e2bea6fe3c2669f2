package com.stylesense.demo;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.stylesense.demo.picture.Illustrator;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class PicturesTest {
    private static final List<DemoProduct> PRODUCTS = DemoCatalogue.products();
    private static List<String> pictures;

    @BeforeAll
    static void drawAll() {
        pictures = PRODUCTS.parallelStream()
                .map(product -> Illustrator.svg(product.look()))
                .toList();
    }

    @Test
    void noTwoAreAlike() {
        assertThat(new HashSet<>(pictures)).hasSize(PRODUCTS.size());
    }

    @Test
    void areDrawnAlikeEveryTime() {
        assertThat(PRODUCTS.stream()
                        .map(product -> Illustrator.svg(product.look()))
                        .toList())
                .isEqualTo(pictures);
    }

    @Test
    void areWellFormed() throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (String picture : pictures) {
            assertThatNoException().isThrownBy(() -> builder.parse(new InputSource(new StringReader(picture))));
        }
    }

    @Test
    void carryNoScriptTextOrOutsideReference() {
        assertThat(pictures).allSatisfy(picture -> {
            assertThat(picture).doesNotContain("<script", "<text", "<image", "NaN", "Infinity");
            assertThat(picture.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http");
        });
    }

    @Test
    void stayCompact() {
        List<Integer> sizes = pictures.stream().map(String::length).sorted().toList();

        assertThat(sizes.get(sizes.size() / 2)).isLessThan(8_000);
        assertThat(sizes.getLast()).isLessThan(16_000);
    }

    @Test
    void showTheColourTheirProductIsNamedAfter() {
        PRODUCTS.stream().collect(groupingBy(product -> product.look().type())).forEach((type, products) -> {
            List<DemoProduct> plain = products.stream()
                    .filter(product -> product.look().pattern() == Pattern.SOLID)
                    .filter(product -> !product.look().colour().name().equals("Multi"))
                    .limit(6)
                    .toList();
            assertThat(plain).allSatisfy(product -> {
                BufferedImage raster = Raster.of(Illustrator.svg(product.look()), 60, 80);
                assertThat(share(raster, product.look().colour().rgb()))
                        .as(product.name())
                        .isGreaterThan(0.02);
            });
        });
    }

    @Test
    void looksDifferWhereColoursDo() {
        Set<Integer> means = new HashSet<>();
        PRODUCTS.stream()
                .filter(product -> product.look().type().equals("Tshirts"))
                .limit(40)
                .forEach(product -> means.add(
                        Raster.of(Illustrator.svg(product.look()), 30, 40).getRGB(15, 25)));

        assertThat(means).hasSizeGreaterThan(25);
    }

    /** The types with the fewest features to vary: elsewhere two products are further apart than here. */
    @Test
    void noTwoOfAPlainTypeLookTheSame() {
        for (String type : List.of("Sunglasses", "Sandals", "Belts", "Formal Shoes", "Leggings")) {
            List<DemoProduct> products = PRODUCTS.stream()
                    .filter(product -> product.look().type().equals(type))
                    .toList();
            List<int[]> pixels = products.parallelStream()
                    .map(product -> Raster.of(Illustrator.svg(product.look()), 48, 64))
                    .map(raster ->
                            raster.getRGB(0, 0, raster.getWidth(), raster.getHeight(), null, 0, raster.getWidth()))
                    .toList();
            for (int i = 0; i < pixels.size(); i++) {
                for (int j = i + 1; j < pixels.size(); j++) {
                    assertThat(difference(pixels.get(i), pixels.get(j)))
                            .as(products.get(i).name() + " beside "
                                    + products.get(j).name())
                            .isGreaterThan(0.4);
                }
            }
        }
    }

    /** Mean difference of a colour channel, of 255. */
    private static double difference(int[] one, int[] other) {
        long sum = 0;
        for (int pixel = 0; pixel < one.length; pixel++) {
            for (int shift = 16; shift >= 0; shift -= 8) {
                sum += Math.abs((one[pixel] >> shift & 255) - (other[pixel] >> shift & 255));
            }
        }
        return sum / 3.0 / one.length;
    }

    /** The share of pixels within a just visible distance of a colour, as shading spreads it. */
    private static double share(BufferedImage image, int rgb) {
        int near = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int pixel = image.getRGB(x, y);
                double distance = 0;
                for (int shift = 16; shift >= 0; shift -= 8) {
                    double difference = (pixel >> shift & 255) - (rgb >> shift & 255);
                    distance += difference * difference;
                }
                near += Math.sqrt(distance) < 75 ? 1 : 0;
            }
        }
        return (double) near / (image.getWidth() * image.getHeight());
    }
}
