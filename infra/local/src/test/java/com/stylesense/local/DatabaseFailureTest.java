package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.stylesense.testing.Shop;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class DatabaseFailureTest {

    private final Shop shop = LocalShop.shared();

    /** What a failure says gets into the log, where no shopper's data may stand. */
    @Test
    void aFailureDoesNotQuoteTheRow() {
        shop.update("CREATE TABLE IF NOT EXISTS quoted (email text PRIMARY KEY)");
        shop.update("INSERT INTO quoted VALUES (?) ON CONFLICT DO NOTHING", "someone@example.com");

        var told = new StringWriter();
        catchThrowable(() -> shop.update("INSERT INTO quoted VALUES (?)", "someone@example.com"))
                .printStackTrace(new PrintWriter(told));

        assertThat(told.toString()).contains("quoted_pkey").doesNotContain("someone@example.com");
    }
}
