package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.similarity.PhotoNetwork;
import com.stylesense.recommender.similarity.PhotoVector;
import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms reach the local server alone: in the cloud a photo is the whole body. */
@Tag("any-database")
class UnreadableFormsTest {

    private static Shop shop;

    @BeforeAll
    static void openShop() {
        shop = LocalShop.open(
                ShopDatabase.startFresh(), Map.of(), builder -> builder.singletons(new NetworkThatSeesNoPhoto()));
    }

    @AfterAll
    static void closeShop() {
        shop.close();
    }

    /** {@code @} ends a line, and {@code FILE} is the line that announces one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "multipart/form-data | --edge",
                "multipart/form-data; boundary=edge; charset=nonsense | --edge@FILE@@x@--edge--@",
                "multipart/form-data; boundary= | --@FILE@@x@----@",
                "multipart/form-data; boundary=edge | ",
                "multipart/form-data; boundary=edge | no form at all",
                "multipart/form-data; boundary=edge | --edge--@",
                "multipart/form-data; boundary=edge | --edge@@no headers@--edge--@",
                "multipart/form-data; boundary=edge | --edge@not a header@@x@--edge--@",
                "multipart/form-data; boundary=edge | --edge@Content-Disposition: form-data@@x@--edge--@",
                "multipart/form-data; boundary=edge | --edge@FILE@Content-Type: image/jpeg; charset=nonsense@@x@--edge--@",
                "multipart/form-data; boundary=edge | --edge@FILE@Content-Type: multipart/mixed@@x@--edge--@",
                "multipart/form-data; boundary=edge | --edge@FILE@Content-Transfer-Encoding: nonsense@@x@--edge--@",
                "multipart/form-data; boundary=edge | --edge@FILE; filename*=nonsense''%zz@@x@--edge--@",
                "multipart/form-data; boundary=edge | --edge@Content-Disposition: form-data; name=photo@@no file@--edge--@",
                "multipart/form-data; boundary=edge | --edge@FILE@@cut sho"
            })
    void aFormThatCannotBeTakenApartCannotBeRead(String type, String form) {
        String body = form == null
                ? ""
                : form.replace("FILE", "Content-Disposition: form-data; name=photo; filename=me.jpg")
                        .replace("@", "\r\n");

        Reply reply = shop.send(
                "POST", "/api/recommend/alternatives", body.getBytes(StandardCharsets.US_ASCII), "content-type", type);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("content-type")).isEqualTo("application/problem+json");
        assertThat(reply.text("code")).isEqualTo("malformed_request");
    }

    /** Without a network no form would be read at all. */
    private static final class NetworkThatSeesNoPhoto implements PhotoNetwork {

        @Override
        public PhotoVector vector(byte[] photo) {
            throw new AssertionError("read a form that cannot be read");
        }
    }
}
