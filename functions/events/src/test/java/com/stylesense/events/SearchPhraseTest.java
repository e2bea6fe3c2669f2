package com.stylesense.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.store.database.Queries;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPhraseTest {

    private final Shop shop = Shop.shared();
    private final Guest guest = Guest.arriving(shop);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yoga  Mat | yoga mat",
                "levi's 501 jeans | levi's 501 jeans",
                "ＵＭＢＲＥＬＬＡ | umbrella",
                "साड़ी | साड़ी",
                "साड़ी ५ मीटर | साड़ी ५ मीटर",
                "size 12 or 14 | size 12 or 14"
            })
    void wordsAreKeptInOneForm(String q, String kept) {
        assertThat(search(q, 0).number("accepted")).isOne();

        assertThat(kept()).containsExactly(kept);
        assertThat(search(q, 3).number("accepted")).isOne();
        assertThat(found()).containsExactly(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "isha.mehta1@stylesense.com",
                "isha ＠ example",
                "call 0171 555 12",
                "+49 (171) 55-512",
                "4111.1111.1111.1111 visa",
                "call 0171–555–12",
                "call 017_155_512",
                "फ़ोन ९८७६५ ४३२१०",
                "https://example.com",
                "www.example.com",
                "...",
                "12",
                "1234567890123456789012345678901234567890123456789012345678901 words"
            })
    void whatLooksAsIfItWereAboutAPersonIsNot(String q) {
        assertThat(search(q, 0).number("accepted")).isOne();
        assertThat(search(q, 3).number("accepted")).isOne();

        assertThat(kept()).isEmpty();
        assertThat(found()).isEmpty();
    }

    @Test
    void wordsThatFoundSomethingAreNotAmongThoseThatFoundNothing() {
        search("dress", 1);

        assertThat(kept()).isEmpty();
        assertThat(found()).containsExactly("dress");
    }

    @Test
    void wordsWithAnythingButASearchAreNot() {
        guest.post("""
            {"id":"%s","kind":"search","at":"%s"}""".formatted(UUID.randomUUID(), Instant.now()));

        assertThat(guest.events()).isOne();
        assertThat(kept()).isEmpty();
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "{}",
                "{\"q\":null,\"total\":0}",
                "{\"q\":\"a\",\"total\":-1}",
                "{\"q\":\"a\"}",
                "{\"q\":[],\"total\":0}",
                "{\"q\":\"a\\u0000b\",\"total\":0}"
            })
    void aSearchThatCannotBeReadIsRejectedAlone(String search) {
        Reply reply = post(search);

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.text("rejected.0.code")).isEqualTo("invalid_search");
        assertThat(guest.events()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sec-GPC", "DNT"})
    void nothingIsKeptOfSomebodyWhoObjects(String header) {
        guest.post(event("{\"q\":\"umbrella\",\"total\":0}"), header, "1");

        assertThat(guest.events()).isZero();
    }

    @Test
    void forgettingTakesTheWords() {
        search("umbrella", 0);
        search("dress", 1);
        shop.delete("/api/events", guest.withId());

        assertThat(kept()).isEmpty();
        assertThat(found()).isEmpty();
    }

    private Reply search(String q, int total) {
        return post("{\"q\":\"%s\",\"total\":%d}".formatted(q, total));
    }

    private Reply post(String search) {
        return guest.post(event(search));
    }

    private static String event(String search) {
        return """
            {"id":"%s","kind":"search","at":"%s","search":%s}""".formatted(UUID.randomUUID(), Instant.now(), search);
    }

    private List<String> kept() {
        return phrases("missed_search");
    }

    private List<String> found() {
        return phrases("found_search");
    }

    private List<String> phrases(String column) {
        return shop.database(connection -> Queries.on(connection)
                .list(
                        "SELECT " + column + " FROM events WHERE visitor_id = ? AND " + column + " IS NOT NULL",
                        row -> row.getString(1),
                        guest.id()));
    }
}
