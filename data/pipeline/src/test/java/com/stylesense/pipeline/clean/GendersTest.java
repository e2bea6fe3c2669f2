package com.stylesense.pipeline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GendersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ladies | Women",
                "Men's | Men",
                "BOY\u2019S | Boys",
                "Womans | Women",
                "Herren | Men",
                "Femme | Women",
                "Ni\u00f1a | Girls",
                "Men/Women | Unisex",
                "Boys & Girls | Unisex",
                "kids-boys | Boys",
                "Baby Girls | Girls",
                "male kids | Boys",
                "Adult Female | Women",
                "W | Women",
                "Junior | Unisex"
            })
    void whomCataloguesNameIsOneOfTheShopsFive(String written, String gender) {
        assertThat(Genders.meant(written)).hasValue(gender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "299,Women", "Sale", "Women's Dresses", "and"})
    void whatSaysSomethingElseIsNoGender(String written) {
        assertThat(Genders.meant(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Women's Dresses | Dresses",
                "Clothing for Women | Clothing",
                "Men & Boys Shirts | Shirts",
                "Shop All | Shop All",
                "Women | ''"
            })
    void whatIsSaidBesideStays(String written, String rest) {
        assertThat(Genders.without(written)).isEqualTo(rest);
    }
}
