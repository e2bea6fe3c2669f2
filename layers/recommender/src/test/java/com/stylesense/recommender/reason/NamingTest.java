package com.stylesense.recommender.reason;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.catalogue.Attribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "Dress, dresses",
        "Dresses, dresses",
        "Shoes, shoes",
        "Topwear, topwear",
        "Loungewear and Nightwear, loungewear and nightwear",
        "Tshirts, T-shirts",
        "Saree, sarees",
        "Watch, watches",
        "Jewellery, jewellery",
        "Jewellery Set, jewellery sets",
        "Nightdress, nightdresses",
        "Tie, ties",
        "Lips, lip make-up"
    })
    void severalOfAKindAreCalledAsInASentence(String value, String name) {
        assertThat(Naming.several(value)).isEqualTo(name);
    }

    @Test
    void aColourHasNoPlural() {
        assertThat(Naming.several(Attribute.BASE_COLOUR, "Navy Blue")).isEqualTo("navy blue");
    }

    @ParameterizedTest
    @CsvSource({"0.98, a 98% match", "0.88, an 88% match", "0.8, an 80% match", "0.11, an 11% match", "0.9, a 90% match"
    })
    void aMatchHasItsArticle(double cosine, String text) {
        assertThat(Wording.match(cosine)).isEqualTo(text);
    }

    @Test
    void picturesThatHaveNothingInCommonMatchByLessThanOnePercent() {
        assertThat(Wording.match(-0.2)).isEqualTo("less than a 1% match");
    }
}
