package com.stylesense.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.data.jdbc.config.DataJdbcConfiguration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoolFactoryTest {

    @Test
    void takesItsSettings() {
        try (var pool = (HikariDataSource) pool("3", "250ms", "2s")) {
            assertThat(pool.getMaximumPoolSize()).isEqualTo(3);
            assertThat(pool.getConnectionTimeout()).isEqualTo(250);
            assertThat(pool.getConnectionInitSql()).contains("lock_timeout = 2000;");
        }
    }

    /** Either would keep a connection of the proxy's to this session. */
    @Test
    void behindAProxyItSetsNothingAndPreparesNothingByName() {
        try (var pool = (HikariDataSource) pool("3", "250ms", "2s", true)) {
            assertThat(pool.getConnectionInitSql()).isNull();
            assertThat(pool.getDataSourceProperties())
                    .containsEntry("prepareThreshold", "0")
                    .containsKey("assumeMinServerVersion");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10s, 5s, DATABASE_CONNECTIONS is '0': give it 1 or more.",
        "many, 10s, 5s, DATABASE_CONNECTIONS is 'many': give it 1 or more.",
        "2, 249ms, 5s, DATABASE_PATIENCE is '249ms': give it 250ms or more.",
        "2, soon, 5s, DATABASE_PATIENCE is 'soon': give it 250ms or more.",
        "2, 10s, 0s, DATABASE_LOCK_TIMEOUT is '0s': give it 1ms or more.",
        "2, 10s, -1s, DATABASE_LOCK_TIMEOUT is '-1s': give it 1ms or more."
    })
    void aWrongSettingIsNamedWithItsRemedy(String connections, String patience, String lockTimeout, String sentence) {
        assertThatThrownBy(() -> pool(connections, patience, lockTimeout))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(sentence);
    }

    private static DataSource pool(String connections, String patience, String lockTimeout) {
        return pool(connections, patience, lockTimeout, false);
    }

    private static DataSource pool(String connections, String patience, String lockTimeout, boolean proxied) {
        return new PoolFactory(ConversionService.SHARED)
                .pool(
                        new DataJdbcConfiguration("default"),
                        "postgresql://nobody@127.0.0.1:1/nowhere",
                        connections,
                        patience,
                        lockTimeout,
                        proxied);
    }
}
