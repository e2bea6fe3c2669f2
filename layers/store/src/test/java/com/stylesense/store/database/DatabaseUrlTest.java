package com.stylesense.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address that people write, and what they hear of one that cannot be read. */
class DatabaseUrlTest {

    @Test
    void isTakenApartForTheDriver() {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://shop:p%40ss@db.example/shop?sslmode=require");

        assertThat(url)
                .isEqualTo(new DatabaseUrl("jdbc:postgresql://db.example:5432/shop?sslmode=require", "shop", "p@ss"));
        assertThat(url).asString().doesNotContain("p@ss");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shop",
                "mysql://shop:secret@db.example/shop",
                "postgresql://shop:secret@db.example",
                "postgresql://shop:secret@db.example:70000/shop",
                "postgresql://shop:se cret@db.example/shop"
            })
    void oneThatCannotBeReadIsToldHowToWriteItAndKeptSecret(String address) {
        assertThatThrownBy(() -> DatabaseUrl.parse(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write it as postgresql://user:password@host:5432/database")
                .hasMessageNotContaining("cret");
    }
}
