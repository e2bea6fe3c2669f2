package com.stylesense.pipeline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BrandsTest {

    @Test
    void theWordsBeforeWhomItIsForAreTheBrand() {
        assertThat(brand("Tarn and Fell Girls Knit White Top", "Girls")).isEqualTo("Tarn and Fell");
        assertThat(brand("Red Anvil Men Black Sandals", "Men")).isEqualTo("Red Anvil");
        assertThat(brand("Loft Kids Girl's Denim Skirt", "Girls")).isEqualTo("Loft");
    }

    @Test
    void aWordForAnotherGenderBelongsToTheBrand() {
        assertThat(brand("Mr. Men Boys Yellow T-shirt", "Boys")).isEqualTo("Mr. Men");
    }

    @Test
    void spellingsGatherUnderTheMostFrequent() {
        Brands brands = learned(
                "Tarn and Fell Girls Top",
                "Tarn and Fell Girls Skirt",
                "Tarn and Fell Girls Dress",
                "Tarn and Fell Girls Jeans",
                "Tarn & Fell Girls Top",
                "TARN FELL Girls Top",
                "Tarm and Fell Girls Top");
        for (String variant : List.of("Tarn & Fell", "TARN FELL", "Tarm and Fell")) {
            assertThat(brands.brandOf(variant + " Girls Top", "Girls")).isEqualTo("Tarn and Fell");
        }
    }

    @Test
    void aColourOrALineBetweenBrandAndGenderIsLeftOut() {
        Brands brands = learned("Cobb Girls Top", "Cobb Girls Skirt", "Cobb Girls Dress", "Cobb Blue Girls Flats");
        assertThat(brands.brandOf("Cobb Blue Girls Flats", "Girls")).isEqualTo("Cobb");
        assertThat(brands.brandOf("Cobb Summer White Flats", "Girls")).isEqualTo("Cobb");
    }

    @Test
    void aForgottenSpaceDoesNotHideTheBrand() {
        Brands brands = learned("Meridian Girls Top", "Meridian Girls Skirt", "Meridian Girls Dress");
        assertThat(brands.brandOf("MeridianGirls Top", "Girls")).isEqualTo("Meridian");
    }

    @Test
    void whatPartsABrandFromTheRestIsNoPartOfIt() {
        Brands brands = learned("Acme, Girls Tee", "Acme - Girls Jeans", "Bolt: Tee", "Coq-Sportif Girls Tee");
        assertThat(brands.brandOf("Acme, Girls Tee", "Girls")).isEqualTo("Acme");
        assertThat(brands.brandOf("Bolt: Tee", "Girls")).isEqualTo("Bolt");
        assertThat(brands.brandOf("Coq-Sportif Girls Tee", "Girls")).isEqualTo("Coq-Sportif");
    }

    @Test
    void brandsOfHindiAreNotToldByTheirConsonantsAlone() {
        Brands brands = learned("नीली Girls Tee", "नीली Girls Jeans", "नीली Girls Cap", "नाला Girls Tee");
        assertThat(brands.brandOf("नाला Girls Tee", "Girls")).isEqualTo("नाला");
    }

    @Test
    void titlesThatNameNoGenderShareTheirBrandAsFarAsTheyAgree() {
        Brands brands = learned("Kalen Ekid 200", "Kalen Kipr 100", "Kalen Kipr 300");
        assertThat(brands.brandOf("Kalen Ekid 200", "Girls")).isEqualTo("Kalen");
    }

    @Test
    void aTitleThatBeginsWithGenderOrColourHasNoBrand() {
        assertThat(brand("Women Black Heels", "Women")).isEqualTo("Unbranded");
        assertThat(brand("Black Heels", "Women")).isEqualTo("Unbranded");
    }

    @Test
    void brandsThatDifferInANumberOrTheFirstLetterAreTwo() {
        String[] titles = new String[32];
        for (int title = 0; title < 16; title++) {
            titles[title] = (title < 2 ? "Parks" : "Marks") + " Girls Top";
            titles[16 + title] = (title < 2 ? "Studio17" : "Studio18") + " Girls Top";
        }
        Brands brands = learned(titles);
        assertThat(brands.brandOf("Parks Girls Top", "Girls")).isEqualTo("Parks");
        assertThat(brands.brandOf("Studio17 Girls Top", "Girls")).isEqualTo("Studio17");
    }

    @Test
    void oneSlipIsALetterMoreFewerDifferentOrSwapped() {
        assertThat(Brands.isOneSlipApart("fila", "filac")).isTrue();
        assertThat(Brands.isOneSlipApart("provogue", "provouge")).isTrue();
        assertThat(Brands.isOneSlipApart("gini", "giny")).isTrue();
        assertThat(Brands.isOneSlipApart("fila", "fila")).isFalse();
        assertThat(Brands.isOneSlipApart("fila", "vans")).isFalse();
        assertThat(Brands.isOneSlipApart("fila", "filaxy")).isFalse();
    }

    private static String brand(String title, String gender) {
        Brands brands = new Brands();
        brands.learn(title, gender);
        return brands.brandOf(title, gender);
    }

    private static Brands learned(String... titles) {
        Brands brands = new Brands();
        for (String title : titles) {
            brands.learn(title, "Girls");
        }
        return brands;
    }
}
