package com.stylesense.platform.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class EarlyConnectionTest {

    @Test
    void aServerThatIsNotThereFailsThePoolsAttemptsAndNotTheStart() {
        var early = EarlyConnection.to(DatabaseUrl.parse("postgresql://nobody:secret@127.0.0.1:1/nowhere"));

        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> early.source().getConnection("nobody", "secret"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("127.0.0.1:1")
                    .hasMessageNotContaining("secret");
        }
    }
}
