package com.stylesense.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.testing.Reply;
import com.stylesense.testing.Shop;
import com.stylesense.testing.ShopDatabase;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperatorFilterTest {

    private static final String REPORT = "/api/operator/report";

    private final OperatorShop operator = OperatorShop.shared();

    @Test
    void anOperatorIsWhoseAddressIsNamedHoweverItIsWritten() {
        assertThat(operator.get(REPORT).status()).isEqualTo(200);
    }

    @Test
    void everybodyElseFindsNothing() {
        for (String path :
                new String[] {REPORT, REPORT + "?by=x", "/api/operator/nothing", "/api/operator/experiments"}) {
            Reply shopper = operator.customer().get(path);

            assertThat(shopper.status()).as(path).isEqualTo(404);
            assertThat(shopper.text("code")).isEqualTo("not_found");
            assertThat(operator.shop().get(path).body()).isEqualTo(shopper.body());
        }
        assertThat(operator.customer().post(REPORT, "{}").status()).isEqualTo(404);
    }

    @Test
    void aBrokenTokenIsRefusedAsEverywhere() {
        Reply reply = operator.shop().get(REPORT, "authorization", "Bearer x");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.text("code")).isEqualTo("token_invalid");
    }

    @Test
    void whoGivesTheAddressUpIsNoOperatorAnyLonger() {
        var shopper = operator.customer();
        try (Shop shop = Shop.open(ShopDatabase.start(), Map.of("operator.emails", shopper.email()))) {
            assertThat(shop.get(REPORT, "authorization", "Bearer " + shopper.accessToken())
                            .status())
                    .isEqualTo(200);
            shop.update("UPDATE users SET email = 'other-' || email WHERE id = ?", shopper.id());
            assertThat(shop.get(REPORT, "authorization", "Bearer " + shopper.accessToken())
                            .status())
                    .isEqualTo(404);
        }
    }
}
