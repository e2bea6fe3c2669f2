package com.stylesense.pipeline.simulate;

import com.stylesense.pipeline.catalogue.Product;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Writes what shoppers say in their reviews: a sentence or two out of {@code review-words.txt} that agree with the stars. */
final class ReviewWords {

    /** Most people leave the stars alone. */
    private static final double SHARE_WITH_WORDS = 0.45;

    private static final double SHARE_WITH_DETAIL = 0.7;

    /**
     * @param place whether it opens the text or follows
     * @param stars all that it may stand beside, as digits
     * @param about a master category, or empty for any
     */
    private record Sentence(String place, String stars, String about, String text) {

        static Sentence of(String line) {
            String[] cells = line.split("\\|", 4);
            return new Sentence(cells[0], cells[1], cells[2], cells[3]);
        }

        boolean fits(String wanted, int rating, Product product) {
            return place.equals(wanted)
                    && stars.indexOf('0' + rating) >= 0
                    && (about.isEmpty() || about.equals(product.masterCategory()));
        }
    }

    private final List<Sentence> sentences =
            Names.lines("review-words.txt").stream().map(Sentence::of).toList();
    private final SplittableRandom random;

    ReviewWords(SplittableRandom random) {
        this.random = random;
    }

    /** Empty for most. */
    String of(Product product, int rating) {
        if (random.nextDouble() >= SHARE_WITH_WORDS) {
            return "";
        }
        String opening = any("opening", product, rating);
        return random.nextDouble() < SHARE_WITH_DETAIL ? opening + " " + any("detail", product, rating) : opening;
    }

    private String any(String place, Product product, int rating) {
        List<Sentence> fitting = sentences.stream()
                .filter(sentence -> sentence.fits(place, rating, product))
                .toList();
        return fitting.get(random.nextInt(fitting.size()))
                .text()
                .replace("{colour}", product.baseColour().toLowerCase(Locale.ROOT));
    }
}
