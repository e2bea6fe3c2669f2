package com.stylesense.runtime.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private static final SecretStore NOBODY_ASKS = arn -> {
        throw new AssertionError("asked for " + arn);
    };

    @Test
    void aLaptopsEnvironmentHoldsThemItself() {
        Secrets secrets =
                Secrets.read(Map.of("DATABASE_URL", "postgresql://a:b@c/d", "JWT_SECRET", "key"), NOBODY_ASKS);

        assertThat(secrets).isEqualTo(new Secrets("postgresql://a:b@c/d", "key"));
    }

    @Test
    void aCloudsEnvironmentNamesThem() {
        var store = Map.of("arn:database", "postgresql://a:b@c/d\n", "arn:jwt", "key");

        Secrets secrets = Secrets.read(
                Map.of(
                        "DATABASE_SECRET_ARN",
                        "arn:database",
                        "JWT_SECRET_ARN",
                        "arn:jwt",
                        "DATABASE_URL",
                        "",
                        "JWT_SECRET",
                        ""),
                store::get);

        assertThat(secrets).isEqualTo(new Secrets("postgresql://a:b@c/d", "key"));
    }

    @Test
    void aDatabaseThatNothingNamesIsSaidWithTheRemedy() {
        for (Map<String, String> environment : List.of(Map.<String, String>of(), Map.of("DATABASE_URL", " "))) {
            Secrets secrets = Secrets.read(environment, NOBODY_ASKS);

            assertThatThrownBy(secrets::requireDatabaseUrl)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("DATABASE_SECRET_ARN")
                    .hasMessageContaining("DATABASE_URL");
        }
    }

    @Test
    void aDatabasesOwnSecretIsPutTogetherWithTheProxysAddress() {
        String json = """
            {"username":"shop","password":"p@ss/w:rd+ %","dbname":"stylesense","port":5433,"host":"cluster.local","engine":"postgres"}""";

        Secrets secrets =
                Secrets.read(Map.of("DATABASE_SECRET_ARN", "arn", "DATABASE_HOST", "proxy.local"), arn -> json);

        assertThat(secrets.databaseUrl())
                .isEqualTo("postgresql://shop:p%40ss%2Fw%3Ard%2B%20%25@proxy.local:5433/stylesense?sslmode=require");
    }

    @Test
    void whatIsWrongWithASecretIsSaidWithoutIt() {
        for (String broken : new String[] {"{\"username\":\"shop\",\"password\":\"word\"}", "{not json with word"}) {
            assertThatThrownBy(() -> Secrets.read(Map.of("DATABASE_SECRET_ARN", "arn"), arn -> broken))
                    .isInstanceOf(SecretUnreadableException.class)
                    .hasMessageContaining("secret")
                    .hasMessageNotContaining("word\"")
                    .hasNoCause();
        }
    }

    @Test
    void printingThemTellsNothing() {
        assertThat(new Secrets("postgresql://a:b@c/d", "key")).hasToString("Secrets[databaseUrl=set, jwtSecret=set]");
    }
}
