package com.stylesense.pipeline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.pipeline.catalogue.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What becomes of a catalogue's text, for tests. */
final class Cleaned {

    private Cleaned() {}

    /** The product of a text that holds one, none of which is set aside. */
    static Product only(String text) {
        return only(SourceText.of(text));
    }

    static Product only(SourceText text) {
        CleanResult result = Cleaner.clean(text, Optional.empty());
        assertThat(result.rejections()).isEmpty();
        assertThat(result.products()).hasSize(1);
        return result.products().getFirst();
    }

    static CleanResult clean(String text) {
        return Cleaner.clean(SourceText.of(text), Optional.empty());
    }

    static CleanResult clean(String text, Path pictures) throws IOException {
        return Cleaner.clean(SourceText.of(text), Optional.of(Pictures.in(pictures)));
    }

    /** Puts what passes for a picture there. */
    static void picture(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "picture");
    }
}
