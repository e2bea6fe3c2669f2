package com.stylesense.embedding.file;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The embedding job's files are not what they should be, or do not belong together. */
public final class UnfitVectorsException extends IOException {

    UnfitVectorsException(String problem) {
        super(problem);
    }

    UnfitVectorsException(String problem, @Nullable IOException cause) {
        super(problem, cause);
    }
}
