package com.stylesense.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UnusedBeansTest {

    private final UnusedBeans unused = new UnusedBeans("some.txt", """
        # Not wanted
        a.*

        b.$Bean$Definition
        """);

    @Test
    void leavesOutWhatALineStandsFor() {
        assertThat(unused.removedFrom(providers("a.b.C", "b.$Bean$Definition", "b.Bean", "c.a.C")).names()).containsExactly("b.Bean", "c.a.C");
    }

    @Test
    void refusesALineThatStandsForNothing() {
        assertThatThrownBy(() -> unused.removedFrom(providers("a.b.C", "b.$Beans$Definition")))
            .isInstanceOf(IllegalStateException.class).hasMessage("some.txt leaves nothing out with b.$Bean$Definition: mend or delete that.");
    }

    private static MicronautServices providers(String... names) {
        var providers = new MicronautServices();
        providers.add("x.Service", String.join("\n", names).getBytes(UTF_8));
        return providers;
    }
}
