package com.stylesense.products.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextQueryParserTest {

    /** A single one of two hundred letters held the database for seconds. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "ä", "क", "𝒂", "7"})
    void aWordIsReadAsFarAsAnyGoes(String letter) {
        String longest = letter.repeat(40);

        assertThat(TextQueryParser.words("red " + letter.repeat(200) + ", " + letter.repeat(41) + " dress"))
                .isEqualTo("red " + longest + ", " + longest + " dress");
    }

    @Test
    void whatIsShorterIsReadAsItStands() {
        String word = "Donaudampfschifffahrtsgesellschaftsjacke";

        assertThat(TextQueryParser.words(word + " " + word + "\0x")).isEqualTo(word + " " + word + " x");
    }
}
