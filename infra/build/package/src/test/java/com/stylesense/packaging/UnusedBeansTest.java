package com.stylesense.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnusedBeansTest {

    private final UnusedBeans unused = new UnusedBeans("some.txt", """
        # Not wanted
        a.*

        b.$Bean$Definition
        """);

    @Test
    void leavesOutWhatALineStandsFor() {
        assertThat(unused.removedFrom(providers("a.b.C", "b.$Bean$Definition", "b.Bean", "c.a.C"))
                        .names())
                .containsExactly("b.Bean", "c.a.C");
    }

    @Test
    void refusesALineThatStandsForNothing() {
        assertThatThrownBy(() -> unused.removedFrom(providers("a.b.C", "b.$Beans$Definition")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("some.txt leaves nothing out with b.$Bean$Definition: mend or delete that.");
    }

    /** One by a name that no function bears would be read by none. */
    @Test
    void everyListIsOfAFunction() throws Exception {
        try (Stream<Path> lists =
                Files.list(Path.of(UnusedBeans.class.getResource("unused-beans").toURI()))) {
            assertThat(lists.map(list -> list.getFileName().toString().replace(".txt", ""))
                            .filter(name -> !name.equals("every-function")))
                    .isSubsetOf(Packager.FUNCTIONS);
        }
    }

    private static MicronautServices providers(String... names) {
        var providers = new MicronautServices();
        providers.add("x.Service", String.join("\n", names).getBytes(UTF_8));
        return providers;
    }
}
